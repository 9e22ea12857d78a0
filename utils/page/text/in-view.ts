import type { Span } from '../../model/span.ts';
import type { TextMap } from './text-map.ts';

/**
 * The stretch of a text whose blocks are in the window, whole blocks; empty, at the place of the first below, where none is. Looks at
 * few boxes: blocks stand below each other in the order of the text, or are near enough to that for a list to follow.
 */
export function textInView(map: TextMap): Span {
  const { blockElements, text } = map;
  const [first] = blockElements;
  const height = first?.ownerDocument.defaultView?.innerHeight ?? 0;
  const isBelow = (edge: 'top' | 'bottom', line: number) => (block: number) =>
    (blockElements[block]?.getBoundingClientRect()[edge] ?? Infinity) > line;
  const from = firstWhere(blockElements.length, isBelow('bottom', 0));
  const to = firstWhere(blockElements.length, isBelow('top', height));
  const start = map.blockSpan(from)?.start ?? text.length;
  return { start, end: Math.max(start, map.blockSpan(to)?.start ?? text.length) };
}

/** The first of 0 … count - 1 from which on something holds; count where it never does. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
