import { expect, test } from 'vitest';
import type { Block } from '#utils/page/article/collect-blocks.ts';
import { atOnce } from '#utils/page/slices.ts';
import { carrySpans } from '#utils/page/text/carry-spans.ts';
import { collectText } from '#utils/page/text/collect-text.ts';
import type { TextMap } from '#utils/page/text/text-map.ts';
import { page } from './parse.ts';

function mapOf(...paragraphs: string[]): TextMap {
  const document = page(paragraphs.map(text => `<p>${text}</p>`).join(''));
  const blocks = [...document.querySelectorAll('p')].map(
    (element): Block => ({ element, nodes: [element.firstChild as Text], chars: 1, linked: 0 }),
  );
  return atOnce(collectText(blocks));
}

const OLD = ['Forty ships waited.', 'Sixty ships sank.', 'Forty ships waited.'];
const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['nothing changed', OLD, ['Forty', 'Sixty', 'Forty']],
  ['a paragraph came above', ['News.', ...OLD], ['Forty', 'Sixty', 'Forty']],
  [
    'one says something else',
    ['Forty ships waited.', 'Seventy sank.', 'Forty ships waited.'],
    ['Forty', '–', 'Forty'],
  ],
  ['one of two alike went', ['Sixty ships sank.', 'Forty ships waited.'], ['Forty', 'Sixty', '–']],
  ['all went', ['News.'], ['–', '–', '–']],
];

test.each(cases)('spans are carried when %s', (_, paragraphs, expected) => {
  const from = mapOf(...OLD);
  const to = mapOf(...paragraphs);
  const carry = carrySpans(from, to);
  const carried = [...from.blockStarts].map(start => carry({ start, end: start + 5 }));
  expect(carried.map(span => (span ? to.text.slice(span.start, span.end) : '–'))).toEqual(expected);
  const starts = carried.flatMap(span => (span ? [span.start] : []));
  expect(new Set(starts).size).toBe(starts.length);
});
