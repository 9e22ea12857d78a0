import { WhenceError } from '../../model/errors.ts';
import type { Manifest, Resource } from '../../model/pack.ts';
import { digest } from './digest.ts';
import { inflateWhole } from './inflate.ts';
import type { Bytes } from './source.ts';

/** Throws pack_size or pack_hash unless these are the bytes that the manifest names. */
export async function checkBytes(
  bytes: Bytes,
  { bytes: size, hash }: Pick<Resource, 'bytes' | 'hash'>,
  place: string,
): Promise<void> {
  if (bytes.length !== size) throw new WhenceError('pack_size', place, String(bytes.length), String(size));
  if ((await digest(bytes)) !== hash) throw new WhenceError('pack_hash', place);
}

/**
 * The same of a resource, which may also have been made here from a delta: then it was compressed here too, and its rows are those
 * that the manifest signs, uncompressed.
 */
export async function checkFile(
  bytes: Bytes,
  resource: Resource,
  { whence: { deltas = [] } }: Manifest,
  place: string,
): Promise<void> {
  try {
    await checkBytes(bytes, resource, place);
  } catch (error) {
    const results = deltas.filter(delta => delta.resource === resource.name).map(({ result }) => result);
    if (results.length === 0) throw error;
    const rows = await inflateWhole(bytes, resource.rawBytes, place).catch(() => null);
    if (!rows || !results.includes(await digest(rows))) throw error;
  }
}
