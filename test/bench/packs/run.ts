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
import type { Way } from './background.ts';
import { extensionWith } from './folder.ts';
import { watchHeap } from './heap.ts';
import { costsOf } from './processes.ts';

const [entities = 200_000, observations = 100_000] = process.argv.slice(2).map(Number);
/** Of the rows that are put one by one: all of them would take minutes. Their time grows evenly. */
const SHARE = 0.1;
const SYNCS = 200;
const WAYS = {
  rows: 'a put a row, nothing can be looked up',
  indexed: 'a put a row, names and measures indexed',
  names: 'a put a row and a name, indexed (Yomitan’s way)',
} as const satisfies Record<Way, string>;
const BUDGET = { faster: 5, megabytes: 300, bombSeconds: 2, syncMs: 5 };

const verdicts: { text: string; kept: boolean }[] = [];
const judge = (kept: boolean, text: string) => void verdicts.push({ kept, text });

interface Watched<T> {
  readonly value: T;
  /** Megabytes at most: of the worker's objects and buffers, and of the process it shares with Chromium's own code. */
  readonly held: number;
  readonly most: number;
  /** Milliseconds of processor time: of the whole browser, of the worker. */
  readonly browser: number;
  readonly worker: number;
}

const table = new Table({
  head: ['import', 'seconds', 'processor s', '× Whence', '× its processor', 'worker MB', 'process MB'],
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
    const heap = watchHeap(worker);
    const value = await worker.evaluate<T>(expression);
    const held = await heap.end();
    const after = await costs.time();
    const [browser, own] = [after.browser - before.browser, after.worker - before.worker];
    return { value, held, most: await costs.most(), browser, worker: own };
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
  const row = (name: string, { value, browser, held, most }: Watched<number>, share: number) => {
    const [ms, time] = [value / share, browser / share];
    const behind = [ms / own.value, time / own.browser].map(times => times.toFixed(1));
    table.push([
      name,
      (ms / 1000).toFixed(1),
      (time / 1000).toFixed(1),
      ...behind,
      held.toFixed(0),
      most.toFixed(0),
    ]);
    return time / own.browser;
  };
  row('Whence: checked, compiled, kept', own, 1);
  const behind = new Map<string, number>();
  for (const [way, name] of Object.entries(WAYS))
    behind.set(way, row(name, await watched<number>(`bench.puts(${SHARE}, '${way}')`), SHARE));
  const faster = behind.get('names') ?? 0;
  judge(
    faster >= BUDGET.faster,
    `${faster.toFixed(1)} × the processor time of Yomitan’s way (budget ${BUDGET.faster})`,
  );
  judge(
    own.held <= BUDGET.megabytes,
    `${own.held.toFixed(0)} MB of the worker while importing (budget ${BUDGET.megabytes})`,
  );

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
