import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstInView, stepMark } from '#utils/page/keyboard/step-mark.ts';
import { MarkIndex } from '#utils/page/pointer/mark-index.ts';

const marks = [
  { start: 5, end: 9 },
  { start: 20, end: 22 },
  { start: 40, end: 50 },
];

describe('stepping', () => {
  const steps: readonly (readonly [number | null, 'next' | 'previous', number])[] = [
    [null, 'next', 5],
    [null, 'previous', 40],
    [5, 'next', 20],
    [7, 'next', 20],
    [40, 'next', 5],
    [20, 'previous', 5],
    [5, 'previous', 40],
    [30, 'previous', 20],
  ];
  test.each(steps)('from %s, %s → %s', (from, direction, start) =>
    expect(stepMark(marks, from, direction)?.start).toBe(start),
  );

  test('nowhere without marks', () => expect(stepMark([], 3, 'next')).toBeNull());

  test('begins with the first mark in view', () => {
    const tops = new Map([
      [5, -300],
      [20, -10],
      [40, 90],
    ]);
    expect(firstInView(marks, ({ start }) => tops.get(start) ?? null)?.start).toBe(40);
    expect(firstInView(marks, () => -1)).toBeNull();
  });
});

test('the index finds what a look at every mark finds', () => {
  const mark = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(mark), fc.nat(80), (list, offset) => {
      const found = new MarkIndex(list).at(offset);
      const all = list.filter(({ start, end }) => start <= offset && offset < end);
      expect(new Set(found)).toEqual(new Set(all));
      expect(found.map(({ start, end }) => end - start)).toEqual(
        all.map(({ start, end }) => end - start).sort((a, b) => a - b),
      );
    }),
  );
});
