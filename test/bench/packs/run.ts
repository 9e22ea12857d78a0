/**
 * `npm run bench:packs [-- ENTITIES OBSERVATIONS]`: in the worker of an extension in Chromium, a pack imported Whence's way and the usual way, a `put` a
 * row; bombs; a sync with nothing new. Read ratios, not absolutes. Exit code 1 where a budget is missed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Table from 'cli-table3';
import { openOn } from '../../browser/extension-browser.ts';
import { bundle } from '../worker/extension.ts';
import { extensionWith } from './folder.ts';
import { costsOf } from './processes.ts';

const [entities = 200_000, observations = 100_000] = process.argv.slice(2).map(Number);
/** Of the rows that are put one by one: all of them would take minutes. Their time grows evenly. */
const SHARE = 0.2;
const SYNCS = 200;
const BUDGET = { faster: 5, megabytes: 300, bombSeconds: 2, syncMs: 5 };

const verdicts: { text: string; kept: boolean }[] = [];
const judge = (kept: boolean, text: string) => void verdicts.push({ kept, text });

interface Watched<T> {
  readonly value: T;
  /** Megabytes of the extension's process, at most. */
  readonly most: number;
  /** Milliseconds of processor time: of the whole browser, of the worker. */
  readonly browser: number;
  readonly worker: number;
}

const table = new Table({
  head: ['import', 'seconds', 'processor s', '× Whence', '× its processor', 'process MB'],
  style: { head: [], border: [] },
});

const { folder, key } = await extensionWith(await bundle('../packs/background.ts', 'bench'), {
  entities,
  observations,
});
const profile = await mkdtemp(join(tmpdir(), 'whence-packs-profile-'));
const browser = await openOn({ profile, extension: folder, path: '/page.html' });
try {
  const worker = await browser.worker();
  const costs = await costsOf(profile);

  const watched = async <T>(expression: string): Promise<Watched<T>> => {
    await worker.send('HeapProfiler.collectGarbage');
    await costs.forget();
    const before = await costs.time();
    const value = await worker.evaluate<T>(expression);
    const after = await costs.time();
    const [browser, own] = [after.browser - before.browser, after.worker - before.worker];
    return { value, most: await costs.most(), browser, worker: own };
  };

  for (const bomb of ['zeros', 'line-ends']) {
    const { value, most } = await watched<{ ms: number; code: string }>(`bench.bomb('${bomb}')`);
    const [seconds, megabytes] = [value.ms / 1000, Math.round(most)];
    judge(
      value.code === 'pack_limit' && seconds <= BUDGET.bombSeconds && most <= BUDGET.megabytes,
      `a gibibyte of ${bomb}: ${value.code} after ${seconds.toFixed(2)} s, ${megabytes} MB at most (budget ${BUDGET.bombSeconds} s, ${BUDGET.megabytes} MB)`,
    );
  }

  const own = await watched<number>('bench.install()');
  const bare = await watched<number>(`bench.puts(${SHARE}, false)`);
  const indexed = await watched<number>(`bench.puts(${SHARE}, true)`);
  const row = (name: string, { value, browser, most }: Watched<number>, share: number) => {
    const [ms, time] = [value / share, browser / share];
    const behind = [ms / own.value, time / own.browser].map(times => times.toFixed(1));
    table.push([name, (ms / 1000).toFixed(1), (time / 1000).toFixed(1), ...behind, most.toFixed(0)]);
    return Math.min(ms / own.value, time / own.browser);
  };
  row('Whence: checked, compiled, kept', own, 1);
  row('a put each, nothing can be looked up', bare, SHARE);
  const faster = row('a put each, names and measures indexed', indexed, SHARE);
  judge(faster >= BUDGET.faster, `${faster.toFixed(1)} × a put each (budget ${BUDGET.faster})`);
  judge(own.most <= BUDGET.megabytes, `${own.most.toFixed(0)} MB at most (budget ${BUDGET.megabytes})`);

  await worker.evaluate(`bench.subscribe('bench', '${key}')`);
  await worker.evaluate(`bench.syncAgain('bench', ${SYNCS})`);
  const again = await watched<{ outcomes: string[]; ms: number }>(`bench.syncAgain('bench', ${SYNCS})`);
  const { outcomes } = again.value;
  const ms = again.worker / SYNCS;
  judge(
    outcomes.length === SYNCS && outcomes.every(outcome => outcome === '304') && ms < BUDGET.syncMs,
    `a sync with nothing new: one 304, ${ms.toFixed(2)} ms of the worker (budget ${BUDGET.syncMs})`,
  );
  worker.close();
} finally {
  await browser.kill();
  for (const gone of [profile, folder]) await rm(gone, { recursive: true, force: true, maxRetries: 5 });
}

console.log(`${entities} entities, ${entities * 5} names, ${observations} observations`);
console.log(`puts: a share of ${SHARE} of the rows, scaled\n${table}`);
for (const { text, kept } of verdicts) console.log(`${kept ? 'kept  ' : 'MISSED'} ${text}`);
process.exitCode = verdicts.every(({ kept }) => kept) ? 0 : 1;
