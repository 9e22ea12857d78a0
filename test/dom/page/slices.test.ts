import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { highlightName } from '#utils/page/marks/mark-kinds.ts';
import { clearMarks } from '#utils/page/marks/paint-marks.ts';
import { paintText, type TextMark } from '#utils/page/marks/paint-text.ts';
import { MarkIndex } from '#utils/page/pointer/mark-index.ts';
import { readPage, readPageInSlices } from '#utils/page/read-page.ts';
import { inSlices, SLICE, type Steps } from '#utils/page/slices.ts';
import { layOut } from './lay-out.ts';

const turns = (globalThis as unknown as { scheduler: { yield(): Promise<void> } }).scheduler;
let life = new AbortController();
/** What had been done each time the page had its turn. */
let atTurns: number[] = [];
let done = (): number => 0;

/** Every look at the clock finds it a millisecond later: as if each step took so long. */
beforeEach(() => {
  life = new AbortController();
  atTurns = [];
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time++);
  const give = turns.yield.bind(turns);
  vi.spyOn(turns, 'yield').mockImplementation(() => {
    atTurns.push(done());
    return give();
  });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  clearMarks(document);
});

/** How much was done in each slice that the page had to wait for, the longest. */
const longest = (): number => Math.max(...atTurns.map((sum, n) => sum - (atTurns[n - 1] ?? 0)));

function* count(to: number, counted: number[]): Steps<string> {
  for (let n = 0; n < to; n++) {
    counted.push(n);
    yield;
  }
  return 'counted';
}

describe('work in slices', () => {
  test('begins at once, and gives the page its turn after eight milliseconds', async () => {
    const counted: number[] = [];
    done = () => counted.length;
    const result = inSlices(count(20, counted), life.signal);
    expect(counted).toHaveLength(SLICE);
    expect(await result).toBe('counted');
    expect(atTurns).toEqual([SLICE, 2 * SLICE]);
  });

  test('ends with the signal', async () => {
    const counted: number[] = [];
    const result = inSlices(count(20, counted), life.signal);
    life.abort();
    expect(await result).toBeNull();
    expect(counted).toHaveLength(SLICE);
  });
});

const PARAGRAPHS = 600;
const paragraph = (n: number): string =>
  `<p>The harbour master counted ${n + 1000} boats that day, more than in the years before, and wrote it down.</p>`;
const LONG = `<article>${Array.from({ length: PARAGRAPHS }, (_, n) => paragraph(n)).join('')}</article>`;

test('a long page is read a few blocks at a time, and all of it', async () => {
  layOut(LONG);
  let asked = 0;
  const ask = Element.prototype.checkVisibility;
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    asked++;
    return ask.call(this);
  });
  done = () => asked;
  const page = await readPageInSlices(document, null, life.signal);
  expect(asked).toBe(PARAGRAPHS);
  expect(longest()).toBe(SLICE);
  expect(page?.article.text).toBe(readPage(document, null)?.article.text);
});

test('many marks: those in the window at once, the others a few at a time', async () => {
  layOut(LONG);
  const map = readPage(document, null)?.map;
  if (!map) throw new Error('the article was not found');
  const marks = [...map.text.matchAll(/\d{4} boats/g)].map(
    ({ index, 0: { length } }): TextMark => ({
      start: index,
      end: index + length,
      kind: 'figure',
      painted: null,
    }),
  );
  const painted = (): number => CSS.highlights.get(highlightName('figure'))?.size ?? 0;
  const paragraphs = [...document.querySelectorAll('p')];
  const inView = paragraphs.filter(p => p.getBoundingClientRect().top <= innerHeight).length;
  done = painted;
  const all = paintText(document, map, new MarkIndex(marks), life.signal);
  expect(inView).toBeLessThan(PARAGRAPHS / 4);
  expect(atTurns).toEqual([inView + SLICE]);
  await all;
  expect(painted()).toBe(PARAGRAPHS);
  expect(longest()).toBe(inView + SLICE);
  expect(atTurns.length).toBeGreaterThanOrEqual((PARAGRAPHS - inView) / SLICE - 1);
});
