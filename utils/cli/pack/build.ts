import { buildPack } from '#utils/packs/node/build-pack.ts';
import { needed, parsePackOptions } from './options.ts';
import { printPack } from './print-pack.ts';

/** `pack build SRC --out DIR`: a pack from a folder of pack.json and NDJSON files. */
export async function build(args: readonly string[]): Promise<void> {
  const { subject, values } = parsePackOptions(args, 'SRC', ['out']);
  const out = needed(values.out, '--out DIR');
  printPack(out, await buildPack(subject, out));
}
