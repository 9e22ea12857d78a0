/**
 * `npm run bench:worker [-- COUNT…]`: the extension's service worker stopped, then the time from a message to its answer with the names in a 29 KB
 * article, beside the time to the answer of a bare ping of the same stopped worker, in turn, with packs of 0 to a million aliases; and the memory of
 * the woken worker. Of both also the processor time of the worker's thread, which a busy machine does not change. Read ratios, not absolutes. Exit code 1 where a budget is missed.
 */
import { rm } from 'node:fs/promises';
import Table from 'cli-table3';
import { type ExtensionBrowser, openBrowser } from '../../browser/extension-browser.ts';
import { newsTexts } from '../names/texts.ts';
import { bundle, extensionWith } from './extension.ts';
import { measureMatching } from './matching.ts';
import { workerThreadTime } from './thread-time.ts';

const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0, 10_000, 100_000, 1_000_000];
const PAGE = '/page.html';
const ROUNDS = 11;
const BUDGETS: Readonly<Record<number, number>> = { 100000: 1.4, 1000000: 1.8 };
const MEGABYTES = 80;
const FASTER = 3.5;

const article = newsTexts().join('\n\n').slice(0, 29_000);
const FIND = { type: 'find', text: article };
const PING = { type: 'ping', text: '' };

interface Answered {
  readonly ms: number;
  readonly packs?: number;
  readonly mentions?: number;
}

const ask = (browser: ExtensionBrowser, message: object): Promise<Answered> =>
  browser.page.evaluate<Answered>(`(async () => {
    const message = ${JSON.stringify(message)};
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage(message);
    return { ms: performance.now() - start, packs: reply.packs, mentions: reply.mentions?.length };
  })()`);

interface Woken {
  readonly ms: number;
  readonly cpu: number;
}

async function afterStop(browser: ExtensionBrowser, message: object): Promise<Woken> {
  await browser.stopWorkers();
  const { ms } = await ask(browser, message);
  // The thread's time is added up when it comes to rest.
  await new Promise(resolve => setTimeout(resolve, 30));
  return { ms, cpu: workerThreadTime() ?? Number.NaN };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const middle = (woken: readonly Woken[]): Woken => ({
  ms: median(woken.map(({ ms }) => ms)),
  cpu: median(woken.map(({ cpu }) => cpu)),
});

/** Of the worker's isolate, in MB: JavaScript objects, and buffers outside of them. */
async function memory(browser: ExtensionBrowser): Promise<number> {
  const worker = await browser.worker();
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
  worker.close();
  return (Number(usedSize) + Number(backingStorageSize)) / 1e6;
}

const table = new Table({
  head: ['aliases', 'ping ms', 'CPU', 'names ms', 'CPU', 'ratio', 'awake ms', 'mentions', 'worker MB'],
  style: { head: [], border: [] },
});
const speeds = new Table({
  head: ['aliases', 'matcher in Chromium', 'MB/s', '× one pass'],
  style: { head: [], border: [] },
});
const verdicts: { text: string; kept: boolean }[] = [];

const worker = await bundle('background.ts', 'bench');
for (const count of COUNTS) {
  const folder = await extensionWith(worker, count);
  const browser = await openBrowser(folder, PAGE);
  try {
    const first = await ask(browser, FIND);
    if (first.packs !== Math.min(count, 1))
      throw new Error(`the pack is not in use: ${JSON.stringify(first)}`);
    const pings: Woken[] = [];
    const reads: Woken[] = [];
    const awake: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      pings.push(await afterStop(browser, PING));
      reads.push(await afterStop(browser, FIND));
      awake.push((await ask(browser, FIND)).ms);
    }
    await afterStop(browser, FIND);
    const held = await memory(browser);
    const [ping, read] = [middle(pings), middle(reads)];
    const ratio = read.ms / ping.ms;
    table.push([
      count.toLocaleString('en'),
      ping.ms.toFixed(0),
      ping.cpu.toFixed(0),
      read.ms.toFixed(0),
      read.cpu.toFixed(0),
      ratio.toFixed(2),
      median(awake).toFixed(0),
      first.mentions ?? 0,
      held.toFixed(1),
    ]);
    if (count > 0) await compareSpeeds(browser, count);
    const most = BUDGETS[count];
    if (most)
      verdicts.push({
        kept: ratio <= most,
        text: `${count.toLocaleString('en')}: ${ratio.toFixed(2)} × a ping (budget ${most})`,
      });
    if (count === 1_000_000)
      verdicts.push({ kept: held <= MEGABYTES, text: `${held.toFixed(1)} MB (budget ${MEGABYTES})` });
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
console.log(`${table}\n${speeds}`);
for (const { text, kept } of verdicts) console.log(`${kept ? 'kept  ' : 'MISSED'} ${text}`);
process.exitCode = verdicts.every(({ kept }) => kept) ? 0 : 1;

async function compareSpeeds({ page }: ExtensionBrowser, count: number): Promise<void> {
  const measured = await measureMatching(page, count);
  for (const { name, megabytesPerSecond, passes } of measured)
    speeds.push([count.toLocaleString('en'), name, megabytesPerSecond.toFixed(1), passes.toFixed(1)]);
  const faster = Math.min(...measured.flatMap(({ behind }) => behind ?? []));
  if (count in BUDGETS)
    verdicts.push({
      kept: faster >= FASTER,
      text: `${count.toLocaleString('en')}: ${faster.toFixed(1)} × the fastest peer that does the same (budget ${FASTER})`,
    });
}
