import { WhenceError } from '../../../model/errors.ts';
import type { Delta, Manifest, Resource } from '../../../model/pack.ts';
import { applyDelta } from '../../../packs/delta/apply-delta.ts';
import { DELTA_RAW_LIMIT } from '../../../packs/delta/limits.ts';
import { checkBytes } from '../../../packs/format/check-file.ts';
import { gzip } from '../../../packs/format/gzip.ts';
import { LIMITS } from '../../../packs/format/limits.ts';
import { readManifest } from '../../../packs/format/read.ts';
import type { Bytes, PackSource } from '../../../packs/format/source.ts';

/** A version of the pack that is here. */
export interface Older {
  readonly manifest: Manifest;
  readonly source: PackSource;
}

/** The versions that are here and whole enough to be read. */
export async function readOlder(sources: readonly PackSource[]): Promise<Older[]> {
  const read = await Promise.allSettled(
    sources.map(async source => ({ source, manifest: await readManifest(source) })),
  );
  return read.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []));
}

/** The file of a resource that did not change from a version that is here; null where it changed. */
export async function unchanged(older: readonly Older[], resource: Resource): Promise<Bytes | null> {
  for (const { manifest, source } of older) {
    const same = manifest.resources.find(({ hash }) => hash === resource.hash);
    if (!same) continue;
    try {
      const bytes = await source.read(same.path, LIMITS.compressedBytes);
      await checkBytes(bytes, resource, same.path);
      return bytes;
    } catch {
      // Damaged, or made here from a delta: the host's file will do.
    }
  }
  return null;
}

interface Step {
  readonly delta: Delta;
  readonly base: Resource;
  readonly source: PackSource;
}

/** The delta that leads to a resource from a version that is here, where it saves anything and fits in memory. */
export function stepTo(manifest: Manifest, resource: Resource, older: readonly Older[]): Step | null {
  for (const delta of manifest.whence.deltas ?? []) {
    if (delta.resource !== resource.name || delta.bytes >= resource.bytes) continue;
    const from = older.find(({ manifest: { whence } }) => whence.version === delta.from);
    const base = from?.manifest.resources.find(({ name }) => name === resource.name);
    if (!from || !base) continue;
    const raw = Math.max(base.rawBytes, delta.rawBytes, resource.rawBytes);
    if (raw <= DELTA_RAW_LIMIT) return { delta, base, source: from.source };
  }
  return null;
}

/** The file of a resource, made of the older one; null where that does not come out, for whatever fault of the files. */
export async function takeStep(
  { delta, base, source }: Step,
  resource: Resource,
  fetchDelta: (delta: Delta) => Promise<Bytes>,
): Promise<Bytes | null> {
  try {
    const before = await source.read(base.path, LIMITS.compressedBytes);
    const file = await fetchDelta(delta);
    const { rawBytes } = base;
    const rows = await applyDelta(
      { base: before, baseRawBytes: rawBytes, delta, file, resource },
      delta.path,
    );
    return await gzip(rows);
  } catch (error) {
    if (error instanceof WhenceError && isOfFiles(error)) return null;
    throw error;
  }
}

const OF_HOST: ReadonlySet<string> = new Set(['sync_http', 'sync_html', 'sync_redirect', 'sync_too_large']);
const isOfFiles = ({ code }: WhenceError): boolean => code.startsWith('pack_') || OF_HOST.has(code);
