import type { Manifest } from '../../model/pack.ts';
import { RowChecker } from '../format/checks.ts';
import { replaceFolder } from './replace-folder.ts';
import { readHead, sourceResources } from './source-folder.ts';
import { writePack } from './write-pack.ts';

/** Builds the pack in `source` into `folder`, checking every row on the way. Throws one WhenceError, leaving `folder` as it was. */
export async function buildPack(source: string, folder: string): Promise<Manifest> {
  const head = await readHead(source);
  const checker = new RowChecker();
  return replaceFolder(folder, async fresh => {
    const manifest = await writePack(fresh, head, sourceResources(source, checker));
    checker.finish();
    return manifest;
  });
}
