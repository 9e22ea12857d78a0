import { describe, expect, test } from 'vitest';
import { hitTest, offsetAtPoint } from '#utils/page/pointer/hit-test.ts';
import { MarkIndex } from '#utils/page/pointer/mark-index.ts';
import { readPage } from '#utils/page/read-page.ts';
import { layOut } from './lay-out.ts';

const filler =
  'The report went on for a while about other matters, and nobody in the room was in a hurry to leave before it was done.';

const pages: readonly (readonly [string, string])[] = [
  [
    'inline elements and wrapped lines',
    `<p>${filler} They <b>counted <i>more than</i></b> 7,500 <a href="#">people</a>. ${filler}</p>`,
  ],
  [
    'collapsed white space',
    `<p>\n   ${filler}   They\n\n counted \t <b> 40 </b>\n ships. </p><p>${filler}</p>`,
  ],
  [
    'a table',
    `<p>${filler}</p><table><tr><td>Dead</td><td>45</td></tr><tr><td>Wounded</td><td>120</td></tr></table>`,
  ],
  ['a list', `<p>${filler}</p><ul><li>three boats</li><li>four boats</li></ul>`],
  [
    'right-to-left text',
    `<div dir="rtl"><p>قال المسؤولون إن 45 شخصا قتلوا في المدينة، وإن العدد قد يرتفع في الأيام المقبلة.</p></div>`,
  ],
  ['zoomed and transformed', `<div style="zoom: 1.3; transform: translateX(12px)"><p>${filler}</p></div>`],
];

function boxOf(node: Text, offset: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return [...range.getClientRects()].find(({ width }) => width > 1);
}

describe.each(pages)('%s', (_, html) => {
  test('the middle of every drawn character finds that character', () => {
    layOut(html);
    const page = readPage(document, null);
    if (!page) throw new Error('nothing read');
    let drawn = 0;
    for (let offset = 0; offset < page.article.text.length; offset++) {
      const place = page.map.placeOf(offset);
      const box = place && boxOf(place.node, place.offset);
      if (!box || /\s/.test(page.article.text[offset] ?? '')) continue;
      if (box.bottom > innerHeight) break;
      drawn++;
      expect(offsetAtPoint(document, page.map, (box.left + box.right) / 2, (box.top + box.bottom) / 2)).toBe(
        offset,
      );
    }
    expect(drawn).toBeGreaterThan(50);
  });
});

test('marks under the pointer come shortest first; beside the text there are none', () => {
  layOut(`<p>${filler} The U.N. counted 7,500 people there.</p>`);
  const page = readPage(document, null);
  if (!page) throw new Error('nothing read');
  const start = page.article.text.indexOf('7,500 people');
  const claim = { id: 'claim', start: start - 20, end: start + 12 };
  const figure = { id: 'figure', start, end: start + 12 };
  const other = { id: 'other', start: 0, end: 5 };
  const marks = new MarkIndex([claim, other, figure]);
  const place = page.map.placeOf(start + 2);
  const box = place && boxOf(place.node, place.offset);
  if (!box) throw new Error('not drawn');
  const y = (box.top + box.bottom) / 2;
  expect(hitTest(document, page.map, marks, box.left + 1, y)).toEqual([figure, claim]);
  expect(hitTest(document, page.map, marks, 330, y)).toEqual([]);
  expect(hitTest(document, page.map, marks, box.left + 1, -5)).toEqual([]);
});

test('what lies under another element is not hit', () => {
  const box = layOut(`<p>${filler}</p>`);
  const page = readPage(document, null);
  if (!page) throw new Error('nothing read');
  const { left, top } = (box.firstElementChild as Element).getBoundingClientRect();
  expect(offsetAtPoint(document, page.map, left + 12, top + 12)).not.toBeNull();
  const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; background: white';
  document.body.append(cover);
  expect(offsetAtPoint(document, page.map, left + 12, top + 12)).toBeNull();
});
