import { describe, expect, test } from 'vitest';
import { collectBlocks } from '#utils/page/article/collect-blocks.ts';
import { weighPage } from '#utils/page/article/weigh-page.ts';
import { atOnce } from '#utils/page/slices.ts';
import { collectText } from '#utils/page/text/collect-text.ts';
import type { TextMap } from '#utils/page/text/text-map.ts';
import { layOut } from './lay-out.ts';
import cases from './text-cases.json' with { type: 'json' };

function read(html: string): TextMap {
  return readIn(layOut(html));
}

function readIn(box: Element): TextMap {
  const { root, weights } = atOnce(weighPage(box));
  return atOnce(collectText(atOnce(collectBlocks(root, weights))));
}

const spaces = (text: string): string => text.replace(/[ \n\t]+/g, ' ');

function wordsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

describe.each(cases)('$name', ({ html, text }) => {
  test('the text reads as rendered', () => expect(read(html).text).toBe(text));

  test('every character is found in the page and back', () => {
    const map = read(html);
    for (let offset = 0; offset < text.length; offset++) {
      const place = map.placeOf(offset);
      if (!place) {
        expect(text[offset]).toBe('\n');
        continue;
      }
      expect(spaces(place.node.data[place.offset] ?? '')).toBe(spaces(text[offset] ?? ''));
      expect(map.offsetOf(place.node, place.offset)).toBe(offset);
    }
  });

  test('ranges of the whole text hold its blocks', () => {
    const map = read(html);
    expect(map.staticRanges(0, map.text.length)).toHaveLength(map.blockStarts.length);
  });
});

describe('ranges', () => {
  test('hold the words across inline elements', () => {
    const map = read('<p>The toll is <b>more than</b> 7,<i>500</i> people, they said.</p>');
    const start = map.text.indexOf('more than');
    const [range, ...more] = map.staticRanges(start, start + 'more than 7,500 people'.length);
    expect(range && wordsOf(range)).toBe('more than 7,500 people');
    expect(more).toEqual([]);
  });

  test('are empty when the page changed the words', () => {
    const box = layOut('<p>At least 45 people were killed.</p>');
    const map = readIn(box);
    const text = box.querySelector('p')?.firstChild as Text;
    text.data = 'At least 46 people were killed.';
    expect(map.staticRanges(0, 18)).toEqual([]);
    expect(map.staticRanges(12, 18).map(wordsOf)).toEqual(['people']);
  });

  test('are empty when the page took the words away', () => {
    const map = read('<p>At least 45 people were killed.</p>');
    document.body.replaceChildren();
    expect(map.staticRanges(0, 18)).toEqual([]);
  });
});

test('a caret outside the text has no offset', () => {
  const map = read('<p>Read <span hidden>not</span> this.</p>');
  const hidden = document.querySelector('span')?.firstChild as Text;
  expect(map.offsetOf(hidden, 0)).toBeNull();
  expect(map.offsetOf(document.body, 0)).toBeNull();
});
