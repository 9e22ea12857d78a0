/** What the ledger costs with 1,000, 10,000 and 100,000 records, in Chromium over its own IndexedDB and Cache Storage. `npm run bench:ledger` */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import Table from 'cli-table3';
import { build, preview } from 'vite';

const SIZES = [1000, 10_000, 100_000];
const ROUNDS = 5;
const outDir = join(import.meta.dirname, '../../../.cache/bench-ledger');
const ADDRESS = 'http://localhost:4791/';

await build({
  root: import.meta.dirname,
  base: './',
  logLevel: 'error',
  build: { outDir, emptyOutDir: true, target: 'es2024' },
});
const server = await preview({
  root: import.meta.dirname,
  logLevel: 'error',
  build: { outDir },
  preview: { port: 4791 },
});
const browser = await chromium.launch({
  executablePath: process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await (await browser.newContext()).newPage();
const call = (work: string): Promise<number> => page.evaluate(`api.${work}`);
const open = (): Promise<unknown> => page.goto(ADDRESS, { waitUntil: 'load' });

/** The middle of several rounds, each on a page just loaded where drawing is measured. */
async function middle(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await work());
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const drawn = async (): Promise<number> => {
  await open();
  return call('firstPaint()');
};
const counted = async (): Promise<number> => (await drawn()) + (await call('total()'));

const WORK: Readonly<Record<string, (size: number, round: () => number) => Promise<number>>> = {
  'open: first rows painted': () => middle(drawn),
  'open: all counted': () => middle(counted),
  'search: a word in every record': () => middle(() => call('search("report")')),
  'search: two words, last unfinished': () => middle(() => call('search("office 4")')),
  'search: one number': () => middle(() => call('search("12345")')),
  'search: nothing there': () => middle(() => call('search("zebra")')),
  'site and status': () => middle(() => call('twoFilters()')),
  'count: status and kind': () => middle(() => call('count()')),
  'all sites with counts': () => middle(() => call('sites()')),
  'add an article of 20': (size, round) => middle(() => call(`addArticle(${size + round() * 20})`)),
  'forget an article': () => call('forgetArticle()'),
};

const table = new Table({ head: ['milliseconds', ...SIZES.map(size => size.toLocaleString('en'))] });
const times: Record<string, number[]> = {};
function note(name: string, time: number): void {
  times[name] = [...(times[name] ?? []), time];
}
let filled = 0;
for (const size of SIZES) {
  await open();
  const fill = await call(`fill(${filled}, ${size})`);
  note('fill, a 1,000', (fill / (size - filled)) * 1000);
  filled = size;
  let round = 0;
  for (const [name, work] of Object.entries(WORK)) note(name, await work(200_000 + size, () => round++));
}
for (const [name, row] of Object.entries(times)) table.push([name, ...row.map(time => time.toFixed(1))]);
console.log(table.toString());
await browser.close();
await server.close();
