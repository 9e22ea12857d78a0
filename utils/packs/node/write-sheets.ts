import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readPack } from '../format/read.ts';
import type { PackSource } from '../format/source.ts';
import { writeSheet } from '../sheets/write-sheet.ts';
import { HEAD_FILE } from './source-folder.ts';

/**
 * Writes into a new folder what `buildPack` makes the pack of again: pack.json, and a sheet for each kind of rows; resolves to the sheets. Throws what
 * `readPack` throws, and leaves no folder then.
 */
export async function writeSheets(
  source: PackSource,
  folder: string,
): Promise<{ file: string; rows: number }[]> {
  const manifest = await readPack(source, () => undefined);
  const { resources, whence, ...head } = manifest;
  const { deltas: _, ...own } = whence;
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, HEAD_FILE), `${JSON.stringify({ ...head, whence: own }, null, 2)}\n`);
    const written = resources.map(resource => ({ resource, file: join(folder, `${resource.name}.csv`) }));
    for (const { resource, file } of written) {
      const out = createWriteStream(file);
      await writeSheet(source, manifest, resource, text => out.write(text) || once(out, 'drain'));
      await finished(out.end());
    }
    return written.map(({ resource, file }) => ({ file, rows: resource.rows }));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
