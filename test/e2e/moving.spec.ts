import { markedWords } from './fixtures/marks.ts';
import { expect, test } from './fixtures/shared.ts';
import { serveSite } from './fixtures/site.ts';
import { MOVING } from './moving/pages.ts';

for (const { name, html, before, move, after } of MOVING)
  test(name, async ({ context, page }) => {
    await serveSite(context, { '/article': html });
    await page.goto('https://news.test/article');
    if (before.length > 0) await expect.poll(() => markedWords(page)).toEqual(before);
    else await page.waitForTimeout(800);
    await page.evaluate(move);
    await expect.poll(() => markedWords(page), { timeout: 5000 }).toEqual(after);
    await page.waitForTimeout(1200);
    expect(await markedWords(page)).toEqual(after);
  });
