import { WhenceError } from '../../model/errors.ts';
import { Manifest } from '../../model/pack.ts';
import type { z } from '../../model/zod.ts';
import { fieldOf } from './field.ts';
import { LIMITS } from './limits.ts';
import type { Bytes } from './source.ts';
import { totalOf } from './totals.ts';

/** The manifest of these bytes. Throws pack_utf8, pack_manifest or pack_limit; `file` is how they name it. */
export function parseManifest(bytes: Bytes, file: string): Manifest {
  const parsed = Manifest.safeParse(parseJson(bytes, file));
  if (!parsed.success) throw manifestError(parsed.error, file);
  const manifest = parsed.data;
  const { resources } = manifest;
  const seen = new Set<string>();
  for (const [index, resource] of resources.entries()) {
    for (const key of [resource.name, resource.path]) {
      if (seen.has(key))
        throw new WhenceError('pack_manifest', file, `resources.${index}`, `${key} is named twice`);
      seen.add(key);
    }
  }
  checkTotals(manifest, file);
  return manifest;
}

/** Throws pack_limit where the manifest's files together are over what a pack may hold. */
export function checkTotals(manifest: Manifest, file: string): void {
  checkLimit(file, totalOf(manifest, 'bytes'), LIMITS.compressedBytes, 'bytes');
  checkLimit(file, totalOf(manifest, 'rawBytes'), LIMITS.rawBytes, 'bytes uncompressed');
  checkLimit(file, totalOf(manifest, 'rows'), LIMITS.rows, 'rows');
}

/** Throws pack_limit where `value` is over `limit`. */
export function checkLimit(place: string, value: number, limit: number, what: string): void {
  if (value > limit) throw new WhenceError('pack_limit', place, String(limit), what);
}

function parseJson(bytes: Bytes, file: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WhenceError('pack_utf8', file);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WhenceError('pack_manifest', file, '(whole file)', `not JSON (${(error as Error).message})`);
  }
}

function manifestError(error: z.ZodError, file: string): WhenceError {
  const { field, reason } = fieldOf(error);
  return new WhenceError('pack_manifest', file, field, reason);
}
