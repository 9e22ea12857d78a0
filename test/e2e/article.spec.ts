import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { openPopupOf } from './fixtures/popup.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

interface Expected {
  figures: string[];
  unmarked: string[];
}

const ADDRESS = 'https://news.test/article';

test.beforeEach(async ({ context }) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
});

test('the figures of an article are marked, and nothing around it', async ({ page }) => {
  const expected: Expected = JSON.parse(
    await readFile(join(import.meta.dirname, '../articles/syria-2012.expected.json'), 'utf8'),
  );
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
  expect(await markedWords(page, 'whence-figure', 'whence-figure-others')).toEqual(expected.figures);
  const all = (await markedWords(page)).join(' | ');
  for (const words of expected.unmarked) expect(all).not.toContain(words);
});

test('the page is left byte for byte as it was, one element aside', async ({ page }) => {
  await page.goto(ADDRESS);
  const source = await readArticleFile('syria-2012.html');
  const untouched = await page.evaluate(
    html => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    source,
  );
  await pointOfMark(page, 'more than 7,500 people');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
  await hoverMark(page, 'more than 7,500 people');
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
  const withCard = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const added = copy.lastElementChild;
    if (added && added.localName !== 'body') added.remove();
    return copy.outerHTML;
  });
  expect(withCard).toBe(untouched);
});

test('resting the pointer on a figure shows who says it, what others say and how far it was checked', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  const card = new CardReader(page);
  await hoverMark(page, 'more than 7,500 people');
  await expect.poll(() => card.text()).toContain('The United Nations');
  expect(await card.text()).toContain('over 8,000');

  await page.mouse.move(5, 5);
  await expect.poll(() => card.text()).toBeNull();

  await hoverMark(page, 'At least 45 people');
  await expect.poll(() => card.text()).toContain('could not be independently verified');
});

test('hovering a known name says what it is and who owns it', async ({ page }) => {
  await page.goto(ADDRESS);
  await hoverMark(page, 'SANA');
  await expect.poll(() => new CardReader(page).text()).toMatch(/state-run/i);
});

test('Escape closes the card without moving the pointer, and the pointer may move onto it', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  const card = new CardReader(page);
  await hoverMark(page, 'more than 7,500 people');
  await expect.poll(() => card.text()).not.toBeNull();
  const box = await card.box();
  if (!box) throw new Error('the open card has a box');
  await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 12 });
  await page.waitForTimeout(700);
  expect(await card.text()).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBeNull();
});

test('the popup lists the claims in order and jumps to one', async ({ page, openExtensionPage }) => {
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
  const popup = await openPopupOf(page, openExtensionPage);
  const first = popup.getByRole('button', { name: /more than 7,500 people/i }).first();
  await expect(first).toBeVisible();
  await expect(popup.getByText('over 8,000').first()).toBeVisible();
  await first.click();
  await page.bringToFront();
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
});

test('a page that is no article is left alone', async ({ context, page }) => {
  await serveSite(context, {
    '/list': `<!doctype html><title>Shop</title><ul>${'<li><a href="/x">Kettle, 25 pounds</a></li>'.repeat(40)}</ul>`,
  });
  await page.goto('https://news.test/list');
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});
