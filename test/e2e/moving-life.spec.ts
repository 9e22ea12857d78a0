import type { BrowserContext } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { serveSite } from './fixtures/site.ts';
import { FILLER, page as html, TOLL } from './moving/pages.ts';

// Functions given to `evaluate` run in the extension's page, where this is the browser's own object.
declare const chrome: typeof browser;

const ADDRESS = 'https://news.test/article';
const WORDS = 'more than 7,500 people';

test.beforeEach(async ({ context, page, extensionId }) => {
  expect(extensionId).not.toBe('');
  await serveSite(context, {
    '/article': html(`<article><h1>Harbour closed</h1>${FILLER}${TOLL}</article>`),
  });
  await page.goto(ADDRESS);
  await pointOfMark(page, WORDS);
});

interface Manager {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
}

/** Chromium lets an unpacked extension load again only in developer mode. */
async function allowReload(context: BrowserContext): Promise<void> {
  const manager = await context.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(() =>
    (chrome as unknown as { developerPrivate: Manager }).developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await manager.close();
}

const left = () => ({
  highlights: CSS.highlights.size,
  sheets: document.adoptedStyleSheets.length,
  elements: document.documentElement.children.length,
});

test('an update: the new script takes over, the old one cleans up after itself alone', async ({
  context,
  page,
  openExtensionPage,
}) => {
  await allowReload(context);
  await hoverMark(page, WORDS);
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
  const extension = await openExtensionPage('options.html');
  await extension.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await page.bringToFront();
  await page.waitForTimeout(6000);
  expect(await page.evaluate(left)).toEqual({ highlights: 1, sheets: 1, elements: 2 });
  await hoverMark(page, WORDS);
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
  expect(await page.evaluate(left)).toEqual({ highlights: 1, sheets: 1, elements: 3 });
});

const ENDS = {
  // Without developer mode that is what becomes of it.
  disabled: () => chrome.runtime.reload(),
  removed: () => chrome.management.uninstallSelf({ showConfirmDialog: false }),
};
for (const [end, run] of Object.entries(ENDS))
  test(`the extension ${end}: within three seconds the page is as it was found`, async ({
    page,
    openExtensionPage,
  }) => {
    await hoverMark(page, WORDS);
    await expect.poll(() => new CardReader(page).text()).toContain('7,500');
    const extension = await openExtensionPage('options.html');
    await extension.evaluate(run).catch(() => undefined);
    await page.bringToFront();
    await expect
      .poll(() => page.evaluate(left), { timeout: 3000 })
      .toEqual({ highlights: 0, sheets: 0, elements: 2 });
  });

test('on paper neither marks nor card', async ({ page }) => {
  await hoverMark(page, WORDS);
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
  const before = await page.screenshot();
  await page.emulateMedia({ media: 'print' });
  const line = await page.evaluate(
    () =>
      getComputedStyle(document.querySelector('p:last-of-type') as Element, '::highlight(whence-figure)')
        .textDecorationLine,
  );
  expect(line).toBe('none');
  const { width = 0 } = (await new CardReader(page).box()) ?? {};
  expect(width).toBe(0);
  expect(before.length).toBeGreaterThan(0);
});

test('a page that changes without end is followed no more, and the popup says so', async ({
  page,
  openExtensionPage,
}) => {
  test.setTimeout(90_000);
  await page.evaluate(() => {
    let n = 0;
    setInterval(() => {
      const line = document.createElement('p');
      line.textContent = `Entry ${n++} of a list that goes on and on without anybody ever having asked for it.`;
      document.querySelector('article')?.append(line);
      document.querySelector('article p:nth-of-type(9)')?.remove();
    }, 50);
  });
  const popup = await openExtensionPage('popup.html');
  const tab = await popup.evaluate(
    async url => (await chrome.tabs.query({})).find(tab => tab.url === url)?.id,
    ADDRESS,
  );
  await expect
    .poll(
      async () => {
        await popup.goto(`${popup.url().split('?')[0]}?tab=${tab}`);
        await popup.waitForTimeout(300);
        return popup.getByText('stopped following').count();
      },
      { timeout: 60_000, intervals: [3000] },
    )
    .toBe(1);
  expect(await markedWords(page)).toContain(WORDS);
});
