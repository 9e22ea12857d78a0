/**
 * Writes the packs that come with the extension to `public/packs/`: `npm run build:packs`, or `node utils/packs/bundled/build.ts DIR`.
 * The same sources give the same bytes.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest } from '../../model/pack.ts';
import { readPack } from '../format/read.ts';
import { buildPack } from '../node/build-pack.ts';
import { folderSource } from '../node/folder.ts';
import { readHead } from '../node/source-folder.ts';
import { writePack } from '../node/write-pack.ts';
import { placeLines } from './places/places.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The bundled packs by folder; where two know a name, the earlier one has the first word. */
export const BUNDLED = [
  'syria',
  'conflicts',
  'disasters-and-epidemics',
  'displaced-and-world',
  'institutions',
  'international',
  'places',
] as const;

/** A line of `bundled.json`, the list of bundled packs. */
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
  for (const name of BUNDLED) {
    const source = join(here, name);
    const folder = join(out, name);
    if (name === 'places') {
      await writePack(folder, await readHead(source), [{ name: 'entities', lines: placeLines() }]);
    } else await buildPack(source, folder);
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
