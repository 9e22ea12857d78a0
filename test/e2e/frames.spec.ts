import type { BrowserContext, Frame, Page } from '@playwright/test';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { watchParts } from './fixtures/parts.ts';
import { openPopupOf, tabIdOf } from './fixtures/popup.ts';
import { serveSite } from './fixtures/site.ts';
import { FILLER, page as html, OTHER, TOLL } from './moving/pages.ts';

const ADDRESS = 'https://news.test/reader';
const WORDS = 'more than 7,500 people';
const STORY = html(`<article><h1>Harbour closed</h1>${FILLER}${TOLL}</article>`);
const OTHER_STORY = html(`<article><h1>Families leave</h1>${FILLER}${OTHER}</article>`);

const escaped = STORY.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const LARGE = 'style="width: 800px; height: 600px"';
const shell = (frame: string): string =>
  html(`<nav><a href="/">Home</a></nav>${frame}<footer>The Harbour Post</footer>`);

async function serve(context: BrowserContext, frame: string, around = shell): Promise<void> {
  await serveSite(context, { '/reader': around(frame), '/story': STORY, '/other': OTHER_STORY });
  await context.route('https://ads.test/**', route =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: STORY }),
  );
}

async function innerFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the page has a frame');
  return frame;
}

test.beforeEach(({ extensionId }) => expect(extensionId).not.toBe(''));

const ARTICLE_FRAMES: Record<string, string> = {
  'with an address of its own': `<iframe ${LARGE} src="/story"></iframe>`,
  'written into the page': `<iframe ${LARGE} srcdoc="${escaped}"></iframe>`,
  'beside others': `<iframe src="https://ads.test/"></iframe><iframe ${LARGE} id="story" src="/story"></iframe>`,
};

for (const [name, frame] of Object.entries(ARTICLE_FRAMES))
  test(`an article in a frame ${name}: marked, its card opens, popup and ledger know it`, async ({
    context,
    page,
    openExtensionPage,
  }) => {
    await serve(context, frame);
    await page.goto(ADDRESS);
    const element = page.locator('iframe').last();
    const inner = await (await element.elementHandle())?.contentFrame();
    if (!inner) throw new Error('the page has a frame');
    await pointOfMark(inner, WORDS);
    expect(await markedWords(inner)).toEqual([WORDS]);
    // A scroll event after the move would call the card off.
    await inner.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { x, y } = await pointOfMark(inner, WORDS);
    const box = await element.boundingBox();
    await page.mouse.move((box?.x ?? 0) + x, (box?.y ?? 0) + y, { steps: 3 });
    await expect.poll(() => new CardReader(page).text()).toContain('7,500');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);

    const popup = await openPopupOf(page, openExtensionPage);
    await expect(popup.getByText(WORDS).first()).toBeVisible();
    const ledger = await openExtensionPage('ledger.html');
    await expect(ledger.getByRole('link', { name: /Harbour closed/ }).first()).toHaveAttribute(
      'href',
      /^https:\/\/news\.test\/(reader|story)/,
    );
  });

test('a frame that goes to another article is read again', async ({ context, page }) => {
  await serve(context, `<iframe ${LARGE} src="/story"></iframe>`);
  await page.goto(ADDRESS);
  await pointOfMark(await innerFrame(page), WORDS);
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', '/other'));
  await expect.poll(async () => markedWords(await innerFrame(page))).toEqual(['about 400 families']);
});

test('a frame that comes late is read', async ({ context, page }) => {
  await serve(context, '');
  await page.goto(ADDRESS);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 800px; height: 600px';
    frame.src = '/story';
    setTimeout(() => document.body.append(frame), 1500);
  });
  await pointOfMark(await innerFrame(page), WORDS);
});

const LEFT_ALONE: Record<string, string> = {
  'of another site': `<iframe ${LARGE} src="https://ads.test/"></iframe>`,
  'as small as an advertisement': `<iframe style="width: 300px; height: 250px" src="/story"></iframe>`,
  'kept from its page': `<iframe ${LARGE} sandbox="allow-scripts" src="/story"></iframe>`,
};
for (const [name, frame] of Object.entries(LEFT_ALONE))
  test(`a frame ${name} is left alone: nothing runs in it`, async ({ context, page, openExtensionPage }) => {
    const { brought } = await watchParts(context);
    await serve(context, frame);
    await page.goto(ADDRESS);
    const inner = await innerFrame(page);
    await inner.waitForSelector('article');
    const extension = await openExtensionPage('popup.html');
    await extension.goto(`${extension.url()}?tab=${await tabIdOf(extension, ADDRESS)}`);
    await expect(extension.getByRole('button', { name: 'Read it anyway' })).toBeVisible();
    expect(await markedWords(inner)).toEqual([]);
    expect(await brought()).toEqual([]);
  });

test('a frame in an article is not read: the page is its own article', async ({ context, page }) => {
  const { brought } = await watchParts(context);
  await serve(context, `<iframe ${LARGE} src="/other"></iframe>`, frame =>
    html(`<article><h1>Harbour closed</h1>${TOLL}${FILLER}</article>${frame}`),
  );
  await page.goto(ADDRESS);
  await pointOfMark(page, WORDS);
  await expect.poll(brought).toEqual(['/reader.js', '/card.js']);
  expect(await markedWords(await innerFrame(page))).toEqual([]);
});
