import { readFile } from 'node:fs/promises';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { openPopupOf } from './fixtures/popup.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

const FIRST = 'https://news.test/first';
const SECOND = 'https://news.test/second';

test.beforeEach(async ({ context, page }) => {
  const article = await readArticleFile('syria-2012.html');
  await serveSite(context, {
    '/first': article,
    '/second': article.replaceAll('7,500', '7,900'),
  });
  await page.goto(FIRST);
  await pointOfMark(page, 'more than 7,500 people');
});

test('a figure met in one article is shown beside the same measure in the next', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto(SECOND);
  await pointOfMark(page, 'more than 7,900 people');
  const popup = await openPopupOf(page, openExtensionPage);
  await popup.getByRole('button', { name: /7,900/ }).click();
  const card = new CardReader(page);
  await page.bringToFront();
  await expect.poll(() => card.text()).toContain('In 1 other article you read');
  expect(await card.text()).toContain('more than 7,500');
});

test('measures of packs stand under the pack’s name, across articles', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto(SECOND);
  await pointOfMark(page, 'more than 7,900 people');
  const ledger = await openExtensionPage('ledger.html');
  const heading = ledger.getByRole('heading', { level: 2, name: /Syria/ }).first();
  await expect(heading).toContainText(/\d+ figures/);
  await expect(ledger.getByRole('rowheader', { name: 'more than 7,500 people' })).toBeVisible();
  await expect(ledger.getByRole('rowheader', { name: 'more than 7,900 people' })).toBeVisible();
});

test('what is read while the ledger is open joins it', async ({ page, openExtensionPage }) => {
  const ledger = await openExtensionPage('ledger.html');
  await expect(ledger.getByRole('rowheader', { name: 'more than 7,500 people' })).toBeVisible();
  await page.goto(SECOND);
  await expect(ledger.getByRole('rowheader', { name: 'more than 7,900 people' })).toBeVisible();
});

test('an export holds what was found, in each form', async ({ openExtensionPage }) => {
  const ledger = await openExtensionPage('ledger.html');
  await ledger.getByRole('searchbox').fill('7,500');
  await expect(ledger.getByRole('rowheader')).toHaveCount(1);
  for (const [format, holds] of [
    ['CSV', /^\uFEFFquote,.*\r\n"more than 7,500 people",/],
    ['JSON', /"exact":"more than 7,500 people"/],
    ['Web Annotation', /"type":"TextQuoteSelector"/],
  ] as const) {
    const [file] = await Promise.all([
      ledger.waitForEvent('download'),
      ledger.getByRole('button', { name: `Export ${format}` }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toMatch(holds);
  }
});

test('an article is forgotten whole, and stays forgotten', async ({ openExtensionPage }) => {
  const ledger = await openExtensionPage('ledger.html');
  await ledger.getByRole('button', { name: 'Forget more than 7,500 people' }).click();
  await ledger.getByRole('button', { name: 'Whole article' }).click();
  await expect(ledger.getByText('Nothing here yet')).toBeVisible();
  await ledger.reload();
  await expect(ledger.getByText('Nothing here yet')).toBeVisible();
});
