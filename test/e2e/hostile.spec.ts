import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

const ADDRESS = 'https://news.test/article';
const STRICT_CSP = {
  'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; script-src 'none'",
};

test('a page script cannot read the card', async ({ context, page }) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  await page.addInitScript(() => {
    // The naive defence falls to this: a page that wraps attachShadow sees every root made in its own world.
    const attach = Element.prototype.attachShadow;
    const roots: ShadowRoot[] = [];
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, { ...options, mode: 'open' });
      roots.push(root);
      return root;
    };
    (globalThis as { caught?: ShadowRoot[] }).caught = roots;
  });
  await page.goto(ADDRESS);
  await hoverMark(page, 'more than 7,500 people');
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return {
      hostIsOurs: host?.localName !== 'body',
      shadow: host?.shadowRoot ?? null,
      text: host?.textContent,
      caught: (globalThis as { caught?: ShadowRoot[] }).caught?.length,
    };
  });
  expect(seen).toEqual({ hostIsOurs: true, shadow: null, text: '', caught: 0 });
});

test('forged events open nothing', async ({ context, page }) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  await page.goto(ADDRESS);
  const toll = await pointOfMark(page, 'more than 7,500 people');
  await page.evaluate(({ x, y }) => {
    for (const type of ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'click'])
      document
        .elementFromPoint(x, y)
        ?.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }));
  }, toll);
  await page.waitForTimeout(1200);
  expect(await new CardReader(page).text()).toBeNull();
});

test('a page that deletes the marks is answered, then left alone', async ({ context, page }) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
  await page.evaluate(() => CSS.highlights.clear());
  await pointOfMark(page, 'more than 7,500 people');
  await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 50));
  await page.waitForTimeout(3000);
  const busy = await page.evaluate(async () => {
    const until = performance.now() + 1000;
    let longest = 0;
    let last = performance.now();
    while (performance.now() < until) {
      await new Promise(resolve => setTimeout(resolve, 10));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
  expect(busy).toBeLessThan(200);
});

test('a strict content security policy stops neither marks nor card', async ({ context, page }) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') }, STRICT_CSP);
  await page.goto(ADDRESS);
  await hoverMark(page, 'more than 7,500 people');
  await expect.poll(() => new CardReader(page).text()).toContain('7,500');
});
