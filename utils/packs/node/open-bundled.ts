import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WhenceError } from '../../model/errors.ts';
import { z } from '../../model/zod.ts';
import type { LoadedPack } from '../library/loaded-pack.ts';
import { openFolder } from './open-folder.ts';

const Bundled = z.array(z.object({ path: z.string() }));

/** The bundled packs in `folder` (`public/packs`), in the order of bundled.json. Throws pack_missing where they are not built. */
export async function openBundled(folder: string): Promise<LoadedPack[]> {
  const text = await readFile(join(folder, 'bundled.json'), 'utf8').catch(() => {
    throw new WhenceError('pack_missing', folder);
  });
  return Promise.all(Bundled.parse(JSON.parse(text)).map(({ path }) => openFolder(join(folder, path))));
}
