import type { browser } from 'wxt/browser';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { openPopupOf, tabIdOf } from './fixtures/popup.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

// Functions given to `evaluate` run in the extension's page, where this is the browser's own object.
declare const chrome: typeof browser;

const ADDRESS = 'https://news.test/article';
/** Too short to be taken for an article. */
const NOTICE = `<!doctype html><title>Recall</title><main><h1>Recall of kettles</h1>
<p>The maker said 300 kettles were sold before the fault was found.</p><p>Twelve people were hurt, it said.</p></main>`;
const PICTURE =
  '<!doctype html><title>Picture</title><main><canvas width="300" height="200"></canvas></main>';

test.beforeEach(async ({ context }) => {
  await serveSite(context, {
    '/article': await readArticleFile('syria-2012.html'),
    '/notice': NOTICE,
    '/picture': PICTURE,
  });
});

test('a site is switched off and on again from the popup, and the page follows', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
  const popup = await openPopupOf(page, openExtensionPage);
  const toggle = popup.getByRole('switch');
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.reload();
  await page.waitForTimeout(1000);
  expect(await markedWords(page)).toEqual([]);
  await toggle.click();
  await expect(toggle).toBeChecked();
  await expect.poll(() => markedWords(page)).toContain('more than 7,500 people');
});

test('a page that does not look like an article is read when the reader asks for it', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto('https://news.test/notice');
  const popup = await openExtensionPage('popup.html');
  await popup.goto(`${popup.url()}?tab=${await tabIdOf(popup, page.url())}`);
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  await expect.poll(() => markedWords(page)).toEqual(['300 kettles', 'Twelve people']);
});

test('a page without text says so when the reader asks for it', async ({ page, openExtensionPage }) => {
  await page.goto('https://news.test/picture');
  const popup = await openExtensionPage('popup.html');
  await popup.goto(`${popup.url()}?tab=${await tabIdOf(popup, page.url())}`);
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  await expect(popup.getByRole('heading', { name: 'There is no text to read on this page' })).toBeVisible();
});

test('known names are left unmarked when the reader does not want them', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto(ADDRESS);
  await pointOfMark(page, 'SANA');
  const settings = await openExtensionPage('options.html');
  await settings.getByRole('switch', { name: /known names/i }).click();
  await expect.poll(() => markedWords(page)).not.toContain('SANA');
  expect(await markedWords(page)).toContain('more than 7,500 people');
});

test('a page visited again adds nothing to the ledger, and the reader can make it forget', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
  await page.goto(`${ADDRESS}?utm_source=again#top`);
  await pointOfMark(page, 'more than 7,500 people');
  const ledger = await openExtensionPage('ledger.html');
  const rows = ledger.getByRole('rowheader', { name: 'more than 7,500 people' });
  await expect(rows).toHaveCount(1);
  await ledger.getByRole('button', { name: /forget all/i }).click();
  await ledger
    .getByRole('alert')
    .getByRole('button', { name: /forget all/i })
    .click();
  await expect(rows).toHaveCount(0);
  await ledger.reload();
  await expect(ledger.getByRole('main')).toBeVisible();
  await expect(rows).toHaveCount(0);
});

test('next and previous mark by the browser’s shortcuts, with the card’s focus and back', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
  const control = await openExtensionPage('ledger.html');
  const tab = await tabIdOf(control, page.url());
  // A shortcut ends in this message (background/commands.ts); the browser's own keys cannot be pressed from a test.
  const step = (by: 1 | -1): Promise<unknown> =>
    control.evaluate(([id, by]) => chrome.tabs.sendMessage(id, { type: 'step', payload: { by } }), [
      tab,
      by,
    ] as const);
  const card = new CardReader(page);
  await page.bringToFront();
  await step(1);
  await expect.poll(() => card.text()).toContain('Idlib');
  await step(1);
  await expect.poll(() => card.text()).toContain('Damascus');
  await step(-1);
  await expect.poll(() => card.text()).toContain('Idlib');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});
