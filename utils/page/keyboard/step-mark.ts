import type { Marked } from '../pointer/mark-index.ts';

/**
 * The next or previous mark from an offset of the text, going round at the ends; null where there are none.
 * @param marks sorted by start
 * @param from the mark one stands on by its start, or any offset; null begins at the first or last
 */
export function stepMark<T extends Marked>(
  marks: readonly T[],
  from: number | null,
  direction: 'next' | 'previous',
): T | null {
  const [first, last] = [marks[0], marks[marks.length - 1]];
  if (!first || !last) return null;
  if (direction === 'next') return (from === null ? first : marks.find(({ start }) => start > from)) ?? first;
  return (from === null ? last : marks.findLast(({ start }) => start < from)) ?? last;
}

/** The first mark at or below the top of the viewport: where a reader who has scrolled expects to begin. */
export function firstInView<T extends Marked>(
  marks: readonly T[],
  topOf: (mark: T) => number | null,
): T | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const mark = marks[middle];
    const top = mark ? topOf(mark) : null;
    if (top !== null && top < 0) low = middle + 1;
    else high = middle;
  }
  return marks[low] ?? null;
}
