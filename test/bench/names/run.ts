/**
 * `npm run bench:names [-- COUNT…]`: finding known names, Whence beside the matchers of npm, in one run, with the same aliases and texts. All look for the
 * aliases in any spelling of case: the peers get them in lower case and lower each text first, Whence folds as it goes (accents, quotes, hyphens too). Read
 * ratios, not absolutes. Exit code 1 where a budget is missed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import Table from 'cli-table3';
import { OURS, PEERS } from './matchers/index.ts';
import type { Measured } from './measure.ts';

const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];
const PATIENCE = 180_000;
const BUDGET = { faster: 5, passes: 16, openMs: 5, bytesPerAlias: 32, buildMs: 5000, from: 100_000 };

const table = new Table({
  head: ['aliases', 'matcher', 'MB/s', '× one pass', 'bytes an alias', 'open ms', 'build ms', 'found in 1 M'],
  style: { head: [], border: [] },
});
const verdicts: { text: string; kept: boolean }[] = [];

for (const count of COUNTS) {
  const results = new Map<string, Measured>();
  for (const { name, lacks, most = Number.POSITIVE_INFINITY } of [...OURS, ...PEERS]) {
    const measured = count > most ? 'left out' : measure(name, count);
    table.push([count.toLocaleString('en'), lacks ? `${name} (${lacks})` : name, ...cellsOf(measured)]);
    if (typeof measured !== 'string') results.set(name, measured);
  }
  judge(count, results);
}
console.log(table.toString());
for (const { text, kept } of verdicts) console.log(`${kept ? 'kept  ' : 'MISSED'} ${text}`);
process.exitCode = verdicts.every(({ kept }) => kept) ? 0 : 1;

function measure(name: string, count: number): Measured | string {
  const script = join(import.meta.dirname, 'measure.ts');
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=3500', script, name, `${count}`],
    {
      encoding: 'utf8',
      timeout: PATIENCE,
    },
  );
  if (run.status === 0) return JSON.parse(run.stdout) as Measured;
  return run.signal === 'SIGTERM' ? `not done in ${PATIENCE / 1000} s` : 'fails (memory)';
}

function cellsOf(measured: Measured | string): string[] {
  if (typeof measured === 'string') return [measured, '', '', '', '', ''];
  const { megabytesPerSecond, passes, bytesPerAlias, openMs, buildMs, found } = measured;
  return [
    megabytesPerSecond.toFixed(1),
    passes.toFixed(1),
    bytesPerAlias.toFixed(0),
    openMs?.toFixed(2) ?? '–',
    buildMs.toFixed(0),
    found.toFixed(0),
  ];
}

/** Speeds are compared by passes, which the machine's load of the moment touches least. */
function judge(count: number, results: ReadonlyMap<string, Measured>): void {
  const ours = results.get(OURS[0]?.name ?? '');
  const peers = PEERS.filter(({ lacks }) => !lacks).flatMap(({ name }) => results.get(name)?.passes ?? []);
  if (!ours || count < BUDGET.from) return;
  const faster = Math.min(...peers) / ours.passes;
  const say = (kept: boolean, text: string): number =>
    verdicts.push({ kept, text: `${count.toLocaleString('en')}: ${text}` });
  say(
    faster >= BUDGET.faster,
    `${faster.toFixed(1)} × the fastest peer that does the same (budget ${BUDGET.faster})`,
  );
  say(
    ours.passes <= BUDGET.passes,
    `${ours.passes.toFixed(1)} × one pass over the characters (budget ${BUDGET.passes})`,
  );
  say(
    (ours.openMs ?? 0) <= BUDGET.openMs,
    `opened in ${ours.openMs?.toFixed(2)} ms (budget ${BUDGET.openMs})`,
  );
  say(
    ours.bytesPerAlias <= BUDGET.bytesPerAlias,
    `${ours.bytesPerAlias.toFixed(1)} bytes an alias (budget ${BUDGET.bytesPerAlias})`,
  );
  say(ours.buildMs <= BUDGET.buildMs, `built in ${ours.buildMs.toFixed(0)} ms (budget ${BUDGET.buildMs})`);
}
