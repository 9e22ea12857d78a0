// What reading a page costs its main thread, beside one TreeWalker pass and Readability's clone + parse, over whole pages in Chromium.
// Processor time, not the clock: the machine may do other things beside.
//   node test/bench/page/run.ts      pages: $WHENCE_DATA/corpora/pages (optional data)
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { buildExtension } from '#utils/cli/setup/build.ts';
import { type Cost, costs } from './cost.ts';
import { firstMarks } from './first-marks.ts';
import type { measureLongPage } from './long-page.ts';

const PAGES = join(process.env.WHENCE_DATA ?? '../shared', 'corpora/pages');

async function bundle(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('./in-page.ts'));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('nothing was built');
  return result.output[0].code;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0;

const files = (await readdir(PAGES).catch(() => [])).filter(file => file.endsWith('.html'));
if (files.length === 0) {
  console.log(`no pages in ${PAGES}: set WHENCE_DATA`);
  process.exit(0);
}
const script = await bundle();
const browser = await chromium.launch({
  executablePath: process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
let html = '';
await page.route('**', route =>
  route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
    ? route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy': "script-src 'none'",
          // Isolated pages have a clock of five microseconds; others one of a hundred.
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
        body: html,
      })
    : route.abort(),
);
const load = (file: string) => page.goto(`https://page.example/${file}`, { waitUntil: 'load' });

const all: Record<string, Cost>[] = [];
for (const file of files) {
  html = await readFile(join(PAGES, file), 'utf8');
  await load(file);
  all.push(await costs(page, script));
}
html = '<!doctype html><title>long</title><body>';
await load('long.html');
await page.evaluate(script);
const long: ReturnType<typeof measureLongPage> = await page.evaluate('measureLongPage()');
await browser.close();

for (const state of ['cold', 'warm'] as const) {
  const of = (work: string): number[] => all.map(measured => measured[work]?.[state] ?? 0);
  const base = mean(of('one pass'));
  console.log(
    `${state}: ms a page over ${files.length} pages         mean      p50      p95      max  × one pass  p50 × p50`,
  );
  for (const work of Object.keys(all[0] ?? {}).filter(work => work !== 'nothing')) {
    const values = of(work);
    const numbers = [
      mean(values),
      quantile(values, 0.5),
      quantile(values, 0.95),
      Math.max(...values),
      mean(values) / base,
      quantile(values, 0.5) / quantile(of('one pass'), 0.5),
    ];
    console.log(`  ${work.padEnd(34)} ${numbers.map(value => value.toFixed(2).padStart(8)).join(' ')}`);
  }
}

const { marking, edits, hits, noArticle } = long;
const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`;
console.log(
  `5,000 marks on 50,000 words, with layout: ${ms(marking.ours)}, mark.js ${ms(marking.theirs)}: ${(marking.theirs / marking.ours).toFixed(0)} ×`,
);
console.log(
  `100 later edits: unmarked ${ms(edits.unmarked)}, marked ${ms(edits.ours)} (${(edits.ours / edits.unmarked).toFixed(2)} ×), by mark.js ${ms(edits.theirs)}`,
);
console.log(
  `hit test: ${Object.entries(hits)
    .map(([count, value]) => `${count} marks ${ms(value)}`)
    .join(', ')}`,
);
console.log(`3,000 links and no article: ${ms(noArticle.ms)}, ${noArticle.nodes} nodes added`);

const some = files.filter((_, n) => n % 4 === 0);
const waits = await firstMarks(buildExtension('chrome', 'demo'), PAGES, some);
for (const [state, seen] of Object.entries(waits)) {
  const firsts = seen.flatMap(({ first }) => first ?? []);
  const longest = seen.map(({ longest }) => longest);
  console.log(
    `ready → first marks, worker ${state}: p50 ${ms(quantile(firsts, 0.5))}, p95 ${ms(quantile(firsts, 0.95))} over ${firsts.length} pages with marks; longest task p50 ${ms(quantile(longest, 0.5))}, max ${ms(Math.max(...longest))}`,
  );
}
