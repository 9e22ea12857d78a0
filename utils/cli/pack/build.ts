import { buildPack } from '#utils/packs/node/build-pack.ts';
import { needed, parsePackOptions } from './options.ts';
import { printPack } from './print-pack.ts';

/** `pack build SRC --out DIR [--previous DIR]`: a pack from a folder of pack.json and NDJSON files, with deltas from the version before. */
export async function build(args: readonly string[]): Promise<void> {
  const { subject, values } = parsePackOptions(args, 'SRC', ['out', 'previous']);
  const out = needed(values.out, '--out DIR');
  printPack(out, await buildPack(subject, out, values.previous));
}
