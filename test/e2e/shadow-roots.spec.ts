import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { serveSite } from './fixtures/site.ts';
import { FILLER, page as html, OTHER, TOLL } from './moving/pages.ts';

// Functions given to `evaluate` run in the extension's page, where this is the browser's own object.
declare const chrome: typeof browser;

const ADDRESS = 'https://news.test/article';
const WORDS = 'more than 7,500 people';

/** A page whose article is drawn by an element of its own, with styles of its own. */
const drawn = (inner: string): string => `
  class NewsStory extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { margin: 1em }');
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = ${JSON.stringify(inner).replaceAll('<', '\\u003c')};
    }
  }
  customElements.define('news-story', NewsStory);`;

const ARTICLE = `<article><h1>Harbour closed</h1>${FILLER}${TOLL}</article>`;
const HOST = '<main><news-story></news-story></main>';

/** What a page could find of Whence in and around its shadow root. */
const left = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('news-story')?.shadowRoot;
    return {
      highlights: CSS.highlights.size,
      sheets: [document.adoptedStyleSheets.length, root?.adoptedStyleSheets.length],
      elements: [document.documentElement.children.length, root?.children.length],
    };
  });

test.beforeEach(({ extensionId }) => expect(extensionId).not.toBe(''));

test('an article in an open shadow root: marked, drawn, its card opens; the page is left as it was', async ({
  context,
  page,
  openExtensionPage,
}) => {
  await serveSite(context, { '/article': html(HOST, drawn(ARTICLE)) });
  await page.goto(ADDRESS);
  const words = await pointOfMark(page, WORDS);
  expect(await markedWords(page)).toEqual([WORDS]);
  const clip = { x: words.x - 60, y: words.y - 14, width: 120, height: 32 };
  const marked = await page.screenshot({ clip });
  await hoverMark(page, WORDS);
  const card = new CardReader(page);
  await expect.poll(() => card.text()).toContain('7,500');
  const extension = await openExtensionPage('options.html');
  await extension
    .evaluate(() => chrome.management.uninstallSelf({ showConfirmDialog: false }))
    .catch(() => undefined);
  await page.bringToFront();
  await expect.poll(() => left(page)).toEqual({ highlights: 0, sheets: [0, 1], elements: [2, 1] });
  expect((await page.screenshot({ clip })).equals(marked)).toBe(false);
});

test('an element that is defined long after the page was loaded, and filled later still', async ({
  context,
  page,
}) => {
  const script = `setTimeout(() => {
    ${drawn('<p>Loading …</p>')}
    setTimeout(() => { document.querySelector('news-story').shadowRoot.innerHTML = ${JSON.stringify(ARTICLE)}; }, 2500);
  }, 2500);`;
  await serveSite(context, { '/article': html(HOST, script) });
  await page.goto(ADDRESS);
  await pointOfMark(page, WORDS);
  await page.evaluate(rival => {
    document
      .querySelector('news-story')
      ?.shadowRoot?.querySelector('article')
      ?.insertAdjacentHTML('beforeend', rival);
  }, OTHER);
  await expect.poll(() => markedWords(page)).toEqual([WORDS, 'about 400 families']);
});

test('a modal dialog in a shadow root has the card above it', async ({ context, page }) => {
  const dialog = `<dialog style="width: 600px">${ARTICLE}</dialog>`;
  await serveSite(context, { '/article': html(HOST, drawn(dialog)) });
  await page.goto(ADDRESS);
  await page.evaluate(() =>
    document.querySelector('news-story')?.shadowRoot?.querySelector('dialog')?.showModal(),
  );
  await hoverMark(page, WORDS);
  const card = new CardReader(page);
  await expect.poll(() => card.text()).toContain('7,500');
  const box = await card.box();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40, { steps: 8 });
  await page.waitForTimeout(800);
  expect(await card.text()).toContain('7,500');
});
