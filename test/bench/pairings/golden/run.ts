/** `npm run bench:golden`: pairs missed and pairs too many on the golden pages, batch by batch, with precision and recall. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openPacks } from '#utils/cli/analyze/packs.ts';
import { type Golden, score } from '../../../unit/compare/golden/score.ts';

const library = await openPacks([]);
const batches = join(import.meta.dirname, '../../../unit/compare/golden/bundled');
for (const file of globSync(join(batches, `${process.argv[2] ?? '*'}.json`)).sort()) {
  const { report } = await score(JSON.parse(readFileSync(file, 'utf8')) as Golden[], library);
  console.log(`${basename(file)}\n${report}\n`);
}
