import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../model/pack.ts';
import { RowChecker } from '../format/checks.ts';
import { KEYS_FILE } from '../signature/key-changes.ts';
import { replaceFolder } from './replace-folder.ts';
import { readHead, sourceResources } from './source-folder.ts';
import { writeDeltas } from './write-deltas.ts';
import { writePack } from './write-pack.ts';

/**
 * Builds the pack in `source` into `folder`, checking every row on the way, with deltas from the version in `previous`; what `folder`
 * tells of changed keys is kept. Throws one WhenceError, leaving `folder` as it was.
 */
export async function buildPack(source: string, folder: string, previous = folder): Promise<Manifest> {
  const head = await readHead(source);
  const checker = new RowChecker();
  return replaceFolder(folder, async fresh => {
    const manifest = await writePack(fresh, head, sourceResources(source, checker));
    checker.finish();
    // Most publishers never changed their key.
    await copyFile(join(folder, KEYS_FILE), join(fresh, KEYS_FILE)).catch(() => undefined);
    return writeDeltas(fresh, manifest, previous);
  });
}
