import type { Span } from '../../model/span.ts';
import { hostOf } from '../article/open-roots.ts';

/**
 * A text and where each of its characters stands in the page. Made of runs: stretches copied from one text node without change.
 * Flat arrays, one entry a run, in the order of the text; `nodes` and `firstRun` have one entry a text node.
 */
export interface Runs {
  /** Offset of the run's first character in the text, and of the one after its last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Offset of the run's first character in its node. */
  readonly inNode: readonly number[];
  /** Which of `nodes` the run is from. */
  readonly node: readonly number[];
  readonly nodes: readonly Text[];
  /** The first run of each node. */
  readonly firstRun: readonly number[];
}

/** A place in the page as ranges and carets name it. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** The largest index whose value is ≤ `value`, or -1. `values` ascend; only [from, to) is looked at. */
function lastAtMost(values: readonly number[], value: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low > from ? low - 1 : -1;
}

const SPACE = /[ \t\n\r\f]/;

/** The article's words as the reader sees them, blocks separated by one line feed, each tied to its place in the page. */
export class TextMap {
  readonly text: string;
  /** Offset of each block's first character. */
  readonly blockStarts: readonly number[];
  /** The element around each block. */
  readonly blockElements: readonly Element[];
  readonly #runs: Runs;
  readonly #nodeIndex: Map<Node, number>;
  #shadowRoots: ShadowRoot[] | null = null;

  constructor(text: string, runs: Runs, blockStarts: readonly number[], blockElements: readonly Element[]) {
    this.text = text;
    this.blockStarts = blockStarts;
    this.blockElements = blockElements;
    this.#runs = runs;
    this.#nodeIndex = new Map();
    for (let i = 0; i < runs.nodes.length; i++) {
      const node = runs.nodes[i];
      if (node) this.#nodeIndex.set(node, i);
    }
  }

  /** The shadow roots that parts of the text stand in. */
  get shadowRoots(): ShadowRoot[] {
    const roots = (): Set<Node> => new Set(this.blockElements.map(element => element.getRootNode()));
    this.#shadowRoots ??= [...roots()].filter(root => hostOf(root) !== null) as ShadowRoot[];
    return this.#shadowRoots;
  }

  /** Where the character at `offset` stands; null for a block's separator. */
  placeOf(offset: number): Place | null {
    const { starts, ends, inNode, node, nodes } = this.#runs;
    const run = lastAtMost(starts, offset);
    if (run < 0 || offset >= (ends[run] ?? 0)) return null;
    const text = nodes[node[run] ?? 0];
    return text ? { node: text, offset: (inNode[run] ?? 0) + offset - (starts[run] ?? 0) } : null;
  }

  /** The offset in the text of a caret between two characters of the page; null outside the text. White space left out counts as the nearest end. */
  offsetOf(node: Node, offset: number): number | null {
    const index = this.#nodeIndex.get(node);
    if (index === undefined) return null;
    const { starts, ends, inNode, firstRun } = this.#runs;
    const first = firstRun[index] ?? 0;
    const next = firstRun[index + 1] ?? starts.length;
    const run = lastAtMost(inNode, offset, first, next);
    if (run < 0) return starts[first] ?? null;
    const start = starts[run] ?? 0;
    return Math.min(start + offset - (inNode[run] ?? 0), ends[run] ?? start);
  }

  /** Index of the block that holds the character at `offset`; -1 before the first. */
  blockAt(offset: number): number {
    return lastAtMost(this.blockStarts, offset);
  }

  /** The stretch of text that a block holds; null for no such block. */
  blockSpan(block: number): Span | null {
    const start = this.blockStarts[block];
    return start === undefined ? null : { start, end: this.#blockEnd(start) };
  }

  /** Whether the text node is part of the text. */
  holds(node: Node): boolean {
    return this.#nodeIndex.has(node);
  }

  /**
   * The stretch as ranges of the page, one a block. Empty when the page no longer holds these words there:
   * a mark is painted on the words it is about or not at all.
   */
  staticRanges(start: number, end: number): StaticRange[] {
    if (!this.#isThere(start, end)) return [];
    const ranges: StaticRange[] = [];
    let from = start;
    while (from < end) {
      const to = Math.min(end, this.#blockEnd(from));
      const first = this.placeOf(from);
      const last = this.placeOf(to - 1);
      if (first && last)
        ranges.push(
          new StaticRange({
            startContainer: first.node,
            startOffset: first.offset,
            endContainer: last.node,
            endOffset: last.offset + 1,
          }),
        );
      from = to + 1;
    }
    return ranges;
  }

  /** The offset after the block's last character. */
  #blockEnd(offset: number): number {
    const next = this.blockStarts[this.blockAt(offset) + 1];
    return next === undefined ? this.text.length : next - 1;
  }

  /** Whether the page still holds these words: every node in the document, every character as it was read. */
  #isThere(start: number, end: number): boolean {
    const { starts, ends, inNode, node, nodes } = this.#runs;
    for (let run = Math.max(0, lastAtMost(starts, start)); run < starts.length; run++) {
      const runStart = starts[run] ?? 0;
      if (runStart >= end) break;
      const from = Math.max(start, runStart);
      const to = Math.min(end, ends[run] ?? 0);
      const owner = nodes[node[run] ?? 0];
      if (!owner?.isConnected) return false;
      const inOwner = (inNode[run] ?? 0) - runStart;
      if (!sameWords(this.text, from, to, owner.data, from + inOwner)) return false;
    }
    return true;
  }
}

/** Whether `data` at `at` reads as `text` in [from, to); one kind of white space is as good as another. */
function sameWords(text: string, from: number, to: number, data: string, at: number): boolean {
  if (data.startsWith(text.slice(from, to), at)) return true;
  for (let i = from; i < to; i++) {
    const was = text.charAt(i);
    const is = data.charAt(at + i - from);
    if (was !== is && !(SPACE.test(was) && SPACE.test(is))) return false;
  }
  return true;
}
