import { compilePack } from '../compile/compile-pack.ts';
import { type LoadedPack, loadPack } from '../library/loaded-pack.ts';
import { folderSource } from './folder.ts';

/** Reads, checks and opens the pack in a folder. Throws one WhenceError that names the file. */
export async function openFolder(folder: string): Promise<LoadedPack> {
  return loadPack(await compilePack(folderSource(folder)));
}
