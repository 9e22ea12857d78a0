import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '#utils/model/library.ts';
import { buildBundled } from '#utils/packs/bundled/build.ts';
import { openLibrary } from '#utils/packs/library/library.ts';
import { openBundled } from '#utils/packs/node/open-bundled.ts';
import { openFolder } from '#utils/packs/node/open-folder.ts';

const BUNDLED = join(import.meta.dirname, '../../../public/packs');

/**
 * The packs in these folders; none named: the bundled ones, built first where they are not yet.
 * @throws WhenceError of the pack that cannot be opened, naming the file
 */
export async function openPacks(folders: readonly string[]): Promise<Library> {
  if (folders.length > 0) return openLibrary(await Promise.all(folders.map(openFolder)));
  if (!existsSync(join(BUNDLED, 'bundled.json'))) await buildBundled(BUNDLED);
  return openLibrary(await openBundled(BUNDLED));
}
