import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { EXTENSION, expect, test } from './fixtures/extension.ts';
import { watchParts } from './fixtures/parts.ts';
import { tabIdOf } from './fixtures/popup.ts';
import { serveSite } from './fixtures/site.ts';
import { FILLER, page as html, TOLL } from './moving/pages.ts';

const ADDRESS = 'https://news.test/article';
const WORDS = 'more than 7,500 people';

test.beforeEach(async ({ context, extensionId }) => {
  expect(extensionId).not.toBe('');
  await serveSite(context, {
    '/article': html(`<article><h1>Harbour closed</h1>${TOLL}${FILLER}</article>`),
    '/plain': html(`<article><h1>Harbour closed</h1>${FILLER}</article>`),
    '/list': html('<ul><li><a href="/article">Harbour closed</a></li></ul>'),
  });
});

test('what draws cards comes after the first marks, and to no page without', async ({ context, page }) => {
  const { brought, letCard } = await watchParts(context, 'wait');
  await page.goto(ADDRESS);
  await pointOfMark(page, WORDS);
  await expect.poll(brought).toEqual(['/reader.js', '/card.js']);
  await letCard('come');
  await page.goto('https://news.test/list');
  await page.goto('https://news.test/plain');
  await expect.poll(brought).toEqual(['/reader.js', '/card.js', '/reader.js']);
  await page.goto(ADDRESS);
  await pointOfMark(page, WORDS);
  await expect.poll(brought).toEqual(['/reader.js', '/card.js', '/reader.js', '/reader.js', '/card.js']);
});

test('a card asked for too early opens when what draws it is there', async ({ context, page }) => {
  const { brought, letCard } = await watchParts(context, 'wait');
  await page.goto(ADDRESS);
  await hoverMark(page, WORDS);
  await expect.poll(brought).toContain('/card.js');
  const card = new CardReader(page);
  // Twice the delay of a card: the wish was made, and is waiting.
  await page.waitForTimeout(1000);
  expect(await card.text()).toBeNull();
  await letCard('come');
  await expect.poll(() => card.text()).toContain('7,500');
});

test('a card that nobody wants any more when it could be drawn stays away', async ({ context, page }) => {
  const { letCard } = await watchParts(context, 'wait');
  await page.goto(ADDRESS);
  await hoverMark(page, WORDS);
  await page.waitForTimeout(1000);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(1000);
  await letCard('come');
  const card = new CardReader(page);
  await page.waitForTimeout(1000);
  expect(await card.text()).toBeNull();
  await hoverMark(page, WORDS);
  await expect.poll(() => card.text()).toContain('7,500');
});

test('where what draws cards was refused, the popup says so and the next who asks has a card', async ({
  context,
  page,
  openExtensionPage,
}) => {
  const { brought, letCard } = await watchParts(context, 'fail');
  await page.goto(ADDRESS);
  await pointOfMark(page, WORDS);
  await expect.poll(async () => (await brought()).filter(file => file === '/card.js').length).toBe(1);
  await hoverMark(page, WORDS);
  await expect.poll(async () => (await brought()).filter(file => file === '/card.js').length).toBe(2);
  const popup = await openExtensionPage('popup.html');
  await popup.goto(`${popup.url()}?tab=${await tabIdOf(popup, ADDRESS)}`);
  await expect(popup.getByText('refused for this test')).toBeVisible();
  await popup.close();
  await letCard('come');
  await page.bringToFront();
  await hoverMark(page, WORDS);
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
});

test('what a page loads until its first marks is small, and the card comes on top', async () => {
  const sizes = await Promise.all(
    ['gate.js', 'reader.js', 'card.js'].map(async file => {
      const script = await readFile(join(EXTENSION, file));
      return gzipSync(script, { level: 9 }).length;
    }),
  );
  const [gate = 0, reader = 0, card = 0] = sizes;
  expect(gate).toBeLessThan(6_000);
  expect(gate + reader).toBeLessThan(30_000);
  expect(gate + reader + card).toBeLessThan(52_000);
});
