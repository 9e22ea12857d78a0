import type { Manifest } from '../../model/pack.ts';
import type { PackChanges } from '../../model/pack-changes.ts';
import { readContents } from '../../packs/diff/contents.ts';
import { diffPacks } from '../../packs/diff/diff-packs.ts';
import { readManifest } from '../../packs/format/read.ts';
import { cacheFiles } from '../files/cache-files.ts';
import { twoHomes } from '../two-homes.ts';
import { fileSource } from './file-source.ts';
import { type Revision, revisionKey, toHeads } from './head.ts';

export interface InstalledPack {
  readonly manifest: Manifest;
  /** ISO 8601. */
  readonly verifiedAt: string;
  /** The version kept for Undo. */
  readonly otherVersion: number | null;
}

/** The packs in use as their publishers describe them, for the extension's pages. One whose bytes are gone is left out until it is healed. */
export async function installedPacks(): Promise<InstalledPack[]> {
  const files = cacheFiles('pack');
  const read = (await headsInUse()).map(async ({ id, current, previous }) => ({
    manifest: await readManifest(fileSource(files, revisionKey(id, current))),
    verifiedAt: current.verifiedAt,
    otherVersion: previous?.version ?? null,
  }));
  const settled = await Promise.allSettled(read);
  return settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
}

const headsInUse = async () => toHeads(await twoHomes('packs').read());

/** Calls back when another pack or version is in use, until the signal aborts. */
export const watchInstalled = (listener: () => void, signal: AbortSignal): void =>
  twoHomes('packs').watch(listener, signal);

/** What changed between the two versions that are here, the older first; null where there is one only. */
export async function changesOf(id: string): Promise<PackChanges | null> {
  const files = cacheFiles('pack');
  const head = (await headsInUse()).find(one => one.id === id);
  if (!head?.previous) return null;
  const [older, newer] = [head.previous, head.current].sort((a, b) => a.version - b.version);
  if (!older || !newer) return null;
  const read = (revision: Revision) => readContents(fileSource(files, revisionKey(id, revision)));
  return diffPacks(await read(older), await read(newer));
}
