import type { Frame, Page } from '@playwright/test';

/** Waits until a mark with these words is painted, and returns the middle of its first line. */
export async function pointOfMark(page: Page | Frame, words: string): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction(words => {
    for (const [, highlight] of CSS.highlights)
      for (const range of highlight) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString().replace(/\s+/g, ' ') !== words) continue;
        live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const box = live.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    return null;
  }, words);
  return (await handle.jsonValue()) as { x: number; y: number };
}

/** Rests the pointer on a mark, as a reader does: once the page has come to rest. A scroll event after the move would call the card off. */
export async function hoverMark(page: Page, words: string): Promise<void> {
  await page.mouse.move(2, 2);
  await pointOfMark(page, words);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { x, y } = await pointOfMark(page, words);
  await page.mouse.move(x, y, { steps: 3 });
}
