/**
 * `npm run bench:ablation`: what each rule family brings. Every entry of the engine's lists is taken out once, and the optional
 * texts are scored without it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Table from 'cli-table3';
import { LISTS } from './families.ts';

const SCORE = join(import.meta.dirname, '../../../corpora/score.ts');
const HOOK = join(import.meta.dirname, 'drop.ts');

function scoreOf(set: string, score: RegExp, drop: string): number | null {
  const { stdout } = spawnSync(process.execPath, [SCORE, set], {
    encoding: 'utf8',
    env: { ...process.env, WHENCE_DROP: drop, NODE_OPTIONS: `--import ${HOOK}` },
  });
  const number = score.exec(stdout)?.[1];
  return number === undefined ? null : Number(number);
}

for (const { title, file, list, entries, set, score } of LISTS) {
  const whole = scoreOf(set, score, '');
  if (whole === null) {
    console.log(`${set}: no score; set WHENCE_DATA to the folder that holds corpora/ and score/`);
    break;
  }
  const table = new Table({ head: [title, 'without', 'brings'], style: { head: [], border: [] } });
  table.push(['all', whole.toFixed(1), '']);
  for (const entry of entries) {
    const without = scoreOf(set, score, `${file} ${list} ${entry}`);
    table.push([entry, without?.toFixed(1) ?? '-', without === null ? '-' : (whole - without).toFixed(1)]);
  }
  console.log(table.toString());
}
