import type { Firefox } from './marionette.ts';

/** Where the first line of a mark with these words stands, after scrolling to it; null while there is none. */
export const markBox = (firefox: Firefox, words: string): Promise<{ x: number; y: number } | null> =>
  firefox.execute<{ x: number; y: number } | null>(
    `for (const name of ['whence-figure-others', 'whence-figure', 'whence-entity', 'whence-hedge'])
       for (const range of CSS.highlights.get(name) ?? []) {
         const live = document.createRange();
         live.setStart(range.startContainer, range.startOffset);
         live.setEnd(range.endContainer, range.endOffset);
         if (live.toString().replace(/\\s+/g, ' ') !== arguments[0]) continue;
         live.startContainer.parentElement.scrollIntoView({ block: 'center' });
         const box = live.getClientRects()[0];
         return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
       }
     return null;`,
    words,
  );
