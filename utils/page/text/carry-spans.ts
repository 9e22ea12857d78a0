import type { Span } from '../../model/span.ts';
import type { TextMap } from './text-map.ts';

/** Blocks that say the same on both sides, in order: for each block of the one its block in the other, -1 where none is left. */
function pairBlocks(from: TextMap, to: TextMap): Int32Array {
  const textOf = (map: TextMap, block: number): string => {
    const span = map.blockSpan(block);
    return span ? map.text.slice(span.start, span.end) : '';
  };
  const waiting = new Map<string, number[]>();
  for (let block = to.blockStarts.length - 1; block >= 0; block--) {
    const text = textOf(to, block);
    const same = waiting.get(text);
    if (same) same.push(block);
    else waiting.set(text, [block]);
  }
  const pairs = new Int32Array(from.blockStarts.length).fill(-1);
  for (let block = 0; block < pairs.length; block++)
    pairs[block] = waiting.get(textOf(from, block))?.pop() ?? -1;
  return pairs;
}

/**
 * Where stretches of a text stand after the page changed around them. Answers null for one whose block says something else now:
 * a change of one paragraph moves all that follow, and takes nothing but its own marks.
 */
export function carrySpans(from: TextMap, to: TextMap): (span: Span) => Span | null {
  if (from.text === to.text) return span => span;
  const pairs = pairBlocks(from, to);
  return ({ start, end }) => {
    const block = from.blockAt(start);
    const old = from.blockSpan(block);
    const now = to.blockSpan(pairs[block] ?? -1);
    if (!old || !now || end > old.end) return null;
    return { start: start - old.start + now.start, end: end - old.start + now.start };
  };
}
