import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '#utils/cli/setup/chromium.ts';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { EXTENSION } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { FILLER, page as html, TOLL } from './moving/pages.ts';

const WORDS = 'more than 7,500 people';
const PAGES: Record<string, string> = {
  '/article': html(`<article><h1>Harbour closed</h1>${FILLER}${TOLL}</article>`),
  '/list': html('<ul><li>One</li></ul>'),
};

let server: Server;
let context: BrowserContext;
let profile = '';
let origin = '';

test.beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGES[request.url ?? ''] ?? '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  profile = await mkdtemp(join(tmpdir(), 'whence-e2e-'));
  context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: true,
    // Playwright switches it off, as no reader's browser does.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
});

test.afterAll(async () => {
  await context.close();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

test('back from the back/forward cache the page is marked and opens its card', async () => {
  const page = await context.newPage();
  await page.goto(`${origin}/article`);
  await pointOfMark(page, WORDS);
  await page.evaluate(() =>
    addEventListener('pageshow', event => Object.assign(window, { cached: event.persisted })),
  );
  await page.goto(`${origin}/list`);
  await page.evaluate(() => history.back());
  await page.waitForURL('**/article', { waitUntil: 'commit' });
  expect(await page.evaluate(() => (window as { cached?: boolean }).cached)).toBe(true);
  await expect.poll(() => markedWords(page)).toEqual([WORDS]);
  await hoverMark(page, WORDS);
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
  await page.close();
});
