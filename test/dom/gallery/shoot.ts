/**
 * Pictures of every surface with example data, in test/screenshots/: light, dark, 320 px wide, forced colours, right to left in a made-up language with long words, and German.
 * `node test/dom/gallery/shoot.ts [PART OF A SCENE'S NAME]`
 */
import { join } from 'node:path';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import { build, preview } from 'vite';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../..');
const SHOTS = join(ROOT, 'test/screenshots');
const outDir = join(ROOT, '.cache/gallery');
const ADDRESS = 'http://localhost:4789/';
const only = process.argv[2] ?? '';

const VIEWS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  '320': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
  rtl: { colorScheme: 'light' },
  de: { colorScheme: 'light', locale: 'de' },
};
const WIDTHS: readonly [RegExp, number][] = [
  [/^card|^popup/, 392],
  [/^panel/, 420],
  [/./, 960],
];

await build({
  root: HERE,
  base: './',
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, target: 'es2024' },
});
const server = await preview({ root: HERE, logLevel: 'warn', build: { outDir }, preview: { port: 4789 } });
const browser = await chromium.launch({
  executablePath: process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [view, options] of Object.entries(VIEWS)) {
  const context = await browser.newContext({
    viewport: { width: 960, height: 700 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.on('pageerror', error => console.error(`${page.url()}: ${error.message}`));
  page.on(
    'console',
    message => message.type() === 'error' && console.error(`${page.url()}: ${message.text()}`),
  );
  await page.goto(ADDRESS);
  const names = await page.evaluate(() => (document.body.textContent ?? '').split(' '));
  for (const name of names.filter(candidate => candidate.includes(only))) {
    const width = WIDTHS.find(([pattern]) => pattern.test(name))?.[1] ?? 960;
    if (!options.viewport) await page.setViewportSize({ width, height: 600 });
    await page.goto('about:blank');
    await page.goto(`${ADDRESS}${view === 'rtl' || view === 'de' ? `?${view}` : ''}#${name}`);
    await page.screenshot({ path: join(SHOTS, `${name}-${view}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) console.error(`${name}-${view}: ${overflow} px wider than the window`);
  }
  await context.close();
}
await browser.close();
await server.close();
