import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { markedWords } from './fixtures/marks.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { FILLER, page as html, OTHER, TOLL } from './moving/pages.ts';

const ADDRESS = 'https://news.test/article';
const ARTICLE = html(`<article><h1>Harbour closed</h1>${TOLL}${FILLER}</article><aside id="aside"></aside>`);
const TOLL_WORDS = 'more than 7,500 people';

test.beforeEach(async ({ context, page }) => {
  await serveSite(context, { '/article': ARTICLE });
  await page.goto(ADDRESS);
  await hoverMark(page, TOLL_WORDS);
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
});

/** Looks every 100 ms for a while whether the card is open all along. */
async function staysOpen(card: CardReader): Promise<void> {
  for (let look = 0; look < 20; look++) {
    expect(await card.text()).toContain('7,500');
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

const CHANGES: Record<string, string> = {
  'a paragraph comes below': `document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(OTHER)})`,
  'the article is drawn again': `document.querySelector('article').replaceWith(document.querySelector('article').cloneNode(true))`,
  'an advertisement counts down beside the article': `{ let n = 9; setInterval(() => { document.querySelector('#aside').textContent = n--; }, 100); }`,
};

for (const [name, change] of Object.entries(CHANGES))
  test(`the card stays open when ${name}`, async ({ page }) => {
    await page.evaluate(change);
    await staysOpen(new CardReader(page));
  });

test('the card shows the rival that came in a later paragraph', async ({ page }) => {
  await page.evaluate(
    rival => document.querySelector('article')?.insertAdjacentHTML('beforeend', rival),
    '<p>Activists put the number of people killed since the uprising began at more than 8,000 people.</p>',
  );
  await expect.poll(() => new CardReader(page).text()).toContain('8,000');
});

test('the card goes when its words go', async ({ page }) => {
  await page.evaluate(() => document.querySelector('article p')?.remove());
  await expect.poll(() => new CardReader(page).text()).toBeNull();
});

test('no mark stays on other words, not for one frame', async ({ page }) => {
  const seen = await page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        const text = document.querySelector('article p')?.firstChild as Text;
        text.data = `A correction was made to these lines. ${text.data}`;
        requestAnimationFrame(() => {
          const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
          resolve(
            ranges
              .filter(({ startContainer }) => startContainer === text)
              .map(({ startOffset, endOffset }) => text.data.slice(startOffset, endOffset)),
          );
        });
      }),
  );
  expect(seen).toEqual([]);
  await pointOfMark(page, TOLL_WORDS);
  expect(await markedWords(page)).toEqual([TOLL_WORDS]);
});
