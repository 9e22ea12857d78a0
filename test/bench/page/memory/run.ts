// Whether reading on and on costs memory: 200 articles one after the other in one tab, and 50 tabs side by side, in Chromium.
// Heaps after a collection: of the page's main thread (the page's own world and ours), and of the background.
//   node test/bench/page/memory/run.ts [NAVIGATIONS] [TABS]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildExtension } from '#utils/cli/setup/build.ts';
import type { Target } from '../../../browser/devtools.ts';
import { openBrowser } from '../../../browser/extension-browser.ts';
import { until } from '../../../browser/until.ts';
import { FILLER, page as html } from '../../../e2e/moving/pages.ts';

const [navigations = 200, tabs = 50] = process.argv.slice(2).map(Number);

/** Each article is another: the same words would be the same claims. */
const article = (n: number): string =>
  html(
    `<article><h1>Harbour ${n}</h1>${FILLER.repeat(10)}<p>The ministry said that more than ${7500 + n} people had been killed, and about ${400 + n} families had left.</p></article>`,
  );

const server = createServer(({ url = '' }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(article(Number(url.slice(1)) || 0));
});
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await openBrowser(buildExtension('chrome', 'demo'), 'options.html', [
  '--disable-renderer-backgrounding',
]);
const background = await browser.worker();

async function megabytes(target: Target): Promise<number> {
  await target.send('HeapProfiler.enable').catch(() => undefined);
  for (let round = 0; round < 3; round++) await target.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await target.send('Runtime.getHeapUsage');
  return (Number(usedSize) + Number(embedderHeapUsedSize)) / 1e6;
}

const marked = (tab: Target, n: number): Promise<true> =>
  until(
    () =>
      tab.evaluate<true | undefined>(`location.pathname === '/${n}' && CSS.highlights.size > 0 || undefined`),
    `the marks of article ${n}`,
  );

async function goThrough(tab: Target, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) {
    await tab.send('Page.navigate', { url: `${origin}/${n}` });
    await marked(tab, n);
  }
}

const row = (what: string, before: number, after: number): void =>
  console.log(
    `${what.padEnd(52)} ${before.toFixed(2).padStart(8)} ${after.toFixed(2).padStart(8)} ${`${((after / before - 1) * 100).toFixed(1)} %`.padStart(9)}`,
  );

/** Both heaps, of the page and of the background. */
const heaps = async (tab: Target) => ({
  page: await megabytes(tab),
  background: await megabytes(background),
});

console.log(`${'megabytes after a collection'.padEnd(52)}   before    after    growth`);
const first = await browser.open(`${origin}/1`);
// What is loaded once (packs, compiled code, caches that fill) is loaded before the first look.
const settled = Math.ceil(navigations / 5);
await goThrough(first, 1, settled);
const early = await heaps(first);
await goThrough(first, settled + 1, navigations);
const late = await heaps(first);
row(`page: after ${settled} and ${navigations} articles in one tab`, early.page, late.page);
row(`background: the same`, early.background, late.background);

const opened: Target[] = [];
for (let n = 1; n <= tabs; n++) {
  const tab = await browser.open(`${origin}/${navigations + n}`);
  await marked(tab, navigations + n);
  opened.push(tab);
}
const many = await heaps(first);
row(`page: with ${tabs} other tabs`, late.page, many.page);
row(`background: with ${tabs} tabs`, late.background, many.background);
await browser.close();
server.close();
