import { readPack } from '#utils/packs/format/read.ts';
import { folderSource } from '#utils/packs/node/folder.ts';
import { parsePackOptions } from './options.ts';
import { printPack } from './print-pack.ts';

/** `pack check DIR`: every byte and every row of a built pack. */
export async function check(args: readonly string[]): Promise<void> {
  const { subject } = parsePackOptions(args, 'DIR', []);
  printPack(subject, await readPack(folderSource(subject), () => undefined));
}
