import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WhenceError } from '../../model/errors.ts';
import { Manifest } from '../../model/pack.ts';
import type { z } from '../../model/zod.ts';
import { fieldOf } from '../format/field.ts';
import { checkTotals } from '../format/manifest.ts';
import { MANIFEST_FILE } from '../format/source.ts';
import { type ResourceLines, writeResource } from './write-resource.ts';

/** A manifest as its author writes it: without resources. */
const ManifestHead = Manifest.omit({ resources: true });
export type ManifestHead = z.infer<typeof ManifestHead>;

/** The head of these words. Throws pack_manifest; `file` is how it names the place. */
export function parseHead(value: unknown, file: string): ManifestHead {
  const parsed = ManifestHead.safeParse(value);
  if (parsed.success) return parsed.data;
  const { field, reason } = fieldOf(parsed.error);
  throw new WhenceError('pack_manifest', file, field, reason);
}

/** Writes a pack folder: its resources, then the manifest that names them. Rows come checked. Throws pack_source_empty, pack_limit. */
export async function writePack(
  folder: string,
  head: ManifestHead,
  resources: Iterable<ResourceLines>,
): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const resource of resources) {
    const one = await writeResource(folder, head.whence.version, resource);
    if (one.rows > 0) written.push(one);
  }
  if (written.length === 0) throw new WhenceError('pack_source_empty', folder);
  const manifest: Manifest = { ...head, resources: written };
  checkTotals(manifest, folder);
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
