import { join } from 'node:path';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CARD_PAGES } from './card/pages.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { FILLER, page as html, TOLL } from './moving/pages.ts';

const ADDRESS = 'https://news.test/article';
const WORDS = 'more than 7,500 people';
const SCREENSHOTS = join(import.meta.dirname, '../results/cards');

for (const { name, html, viewport = { width: 1200, height: 900 }, prepare = '', dark } of CARD_PAGES)
  test(`the card opens whole and on top: ${name}`, async ({ context, page }) => {
    await serveSite(context, { '/article': html });
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(ADDRESS);
    await page.evaluate(prepare);
    await hoverMark(page, WORDS);
    const card = new CardReader(page);
    await expect.poll(() => card.text()).toContain('7,500');
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });

    const box = await card.box();
    if (!box) throw new Error('an open card has a box');
    expect(box.width).toBeGreaterThan(200);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width + 1);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height + 1);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const onTop = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.attributes.getNamedItem('popover')?.value,
      middle,
    );
    expect(onTop).toBe('manual');

    await page.mouse.move(middle.x, middle.y, { steps: 8 });
    await page.waitForTimeout(600);
    expect(await card.text()).toContain('7,500');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.text()).toBeNull();
  });

const LATER: Record<string, string> = {
  'a modal dialog': `document.querySelector('dialog').showModal()`,
  'a popover': `document.querySelector('#popover').showPopover()`,
  'a full-screen element': `document.querySelector('article').requestFullscreen()`,
};
for (const [name, opens] of Object.entries(LATER))
  test(`an open card stays on top when the page opens ${name}`, async ({ context, page }) => {
    const cover = 'style="width: 100vw; height: 100vh; max-width: none; max-height: none"';
    await serveSite(context, {
      '/article': html(
        `<article style="background: white">${TOLL}${FILLER}</article><dialog ${cover}>Subscribe</dialog><div id="popover" popover="manual" ${cover}>Cookies</div>`,
      ),
    });
    await page.goto(ADDRESS);
    await hoverMark(page, WORDS);
    const card = new CardReader(page);
    await expect.poll(() => card.text()).toContain('7,500');
    const box = await card.box();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60, { steps: 4 });
    await page.evaluate(opens);
    await page.waitForTimeout(800);
    expect(await card.text()).toContain('7,500');
    const now = await card.box();
    const onTop = await page.evaluate(
      ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.attributes.getNamedItem('popover')?.value,
      [(now?.x ?? 0) + 40, (now?.y ?? 0) + 60],
    );
    expect(onTop).toBe('manual');
    expect(now?.width).toBe(box?.width);
  });

test('a tap opens the card as a sheet, a tap beside it closes it', async ({ context, page }) => {
  await serveSite(context, { '/article': html(`<article>${TOLL}${FILLER}</article>`) });
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(ADDRESS);
  const point = await pointOfMark(page, WORDS);
  const touch = await context.newCDPSession(page);
  const tap = async (x: number, y: number): Promise<void> => {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const card = new CardReader(page);
  await tap(point.x, point.y);
  await expect.poll(() => card.text()).toContain('7,500');
  const box = await card.box();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(390);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) - 700)).toBeLessThanOrEqual(1);
  await tap(5, point.y - 40 > 0 ? 5 : point.y + 60);
  await expect.poll(() => card.text()).toBeNull();
});
