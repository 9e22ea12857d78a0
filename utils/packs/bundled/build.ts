/**
 * Writes the packs that come with the extension to `public/packs/`: `npm run build:packs`, or `node utils/packs/bundled/build.ts DIR`.
 * The same sources give the same bytes.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../../model/pack.ts';
import { readPack } from '../format/read.ts';
import { folderSource } from '../node/folder.ts';
import { sourceResources } from '../node/source-folder.ts';
import { parseHead, writePack } from '../node/write-pack.ts';
import type { ResourceLines } from '../node/write-resource.ts';
import heads from './heads.ts';
import { placeLines } from './places/places.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The list of bundled packs, as `bundled.json` names them to the extension. */
export interface BundledPack {
  /** The folder beside bundled.json. */
  readonly path: string;
  readonly id: string;
  readonly version: number;
}

/** Builds every bundled pack into `out` and checks what was written. */
export async function buildBundled(out: string): Promise<Manifest[]> {
  await rm(out, { recursive: true, force: true });
  const manifests: Manifest[] = [];
  for (const [name, head] of Object.entries(heads)) {
    const folder = join(out, name);
    const resources: ResourceLines[] =
      name === 'places' ? [{ name: 'entities', lines: placeLines() }] : sourceResources(join(here, name));
    await writePack(folder, parseHead(head, `${name}/pack.json`), resources);
    manifests.push(await readPack(folderSource(folder), () => undefined));
  }
  const list: BundledPack[] = manifests.map(({ name, whence: { id, version } }) => ({
    path: name,
    id,
    version,
  }));
  await writeFile(join(out, 'bundled.json'), `${JSON.stringify(list, null, 2)}\n`);
  return manifests;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = process.argv[2] ?? fileURLToPath(new URL('../../../public/packs', import.meta.url));
  for (const { name, resources } of await buildBundled(out)) {
    const rows = resources.map(one => `${one.rows} ${one.name}`).join(', ');
    const bytes = resources.reduce((sum, one) => sum + one.bytes, 0);
    console.error(`${name}: ${rows}; ${Math.ceil(bytes / 1024)} KB`);
  }
}
