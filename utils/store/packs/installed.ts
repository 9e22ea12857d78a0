import type { Manifest } from '../../model/pack.ts';
import { readManifest } from '../../packs/format/read.ts';
import { cacheFiles } from '../files/cache-files.ts';
import { twoHomes } from '../two-homes.ts';
import { fileSource } from './file-source.ts';
import { PackHeads, revisionKey } from './head.ts';

export interface InstalledPack {
  readonly manifest: Manifest;
  /** ISO 8601. */
  readonly verifiedAt: string;
}

/** The packs in use as their publishers describe them, for the extension's pages. One whose bytes are gone is left out until it is healed. */
export async function installedPacks(): Promise<InstalledPack[]> {
  const files = cacheFiles('pack');
  const heads = PackHeads.safeParse(await twoHomes('packs').read()).data ?? [];
  const read = heads.map(async ({ id, current }) => ({
    manifest: await readManifest(fileSource(files, revisionKey(id, current))),
    verifiedAt: current.verifiedAt,
  }));
  const settled = await Promise.allSettled(read);
  return settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
}
