import type { Block } from '../article/collect-blocks.ts';
import type { Steps } from '../slices.ts';
import { TextMap } from './text-map.ts';

/** White space that a browser shows as one space, or not at all, and characters that have no width. */
const IRREGULAR = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u200b\u2060\ufeff]/g;

/** Builds text and runs side by side. */
class Collector {
  readonly #parts: string[] = [];
  #length = 0;
  #blockStart = 0;
  #endsInSpace = true;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #inNode: number[] = [];
  readonly #node: number[] = [];
  readonly #nodes: Text[] = [];
  readonly #firstRun: number[] = [];
  readonly #blockStarts: number[] = [];
  readonly #blockElements: Element[] = [];

  addBlock({ element, nodes }: Block): void {
    const start = this.#length + (this.#blockStarts.length > 0 ? 1 : 0);
    this.#blockStart = start;
    this.#endsInSpace = true;
    const before = this.#length;
    if (start > before) this.#put('\n');
    const preformatted = element.localName === 'pre';
    for (const node of nodes) this.#addNode(node, preformatted);
    this.#dropTrailingSpace();
    if (this.#length === start) {
      if (start > before) this.#unput();
      return;
    }
    this.#blockStarts.push(start);
    this.#blockElements.push(element);
  }

  finish(): TextMap {
    const runs = {
      starts: this.#starts,
      ends: this.#ends,
      inNode: this.#inNode,
      node: this.#node,
      nodes: this.#nodes,
      firstRun: this.#firstRun,
    };
    return new TextMap(this.#parts.join(''), runs, this.#blockStarts, this.#blockElements);
  }

  #addNode(node: Text, preformatted: boolean): void {
    const runs = this.#starts.length;
    const { data } = node;
    this.#nodes.push(node);
    this.#firstRun.push(runs);
    if (preformatted) this.#addRun(data, 0, data.length);
    else this.#addCollapsed(data);
    if (this.#starts.length > runs) return;
    this.#nodes.pop();
    this.#firstRun.pop();
  }

  #addCollapsed(data: string): void {
    let from = 0;
    IRREGULAR.lastIndex = 0;
    for (let match = IRREGULAR.exec(data); match; match = IRREGULAR.exec(data)) {
      this.#addRun(data, from, match.index);
      from = IRREGULAR.lastIndex;
      if (data.charCodeAt(match.index) <= 32) this.#addSpace(match.index);
    }
    this.#addRun(data, from, data.length);
  }

  /** Copies data[from, to); its first space falls away after another space or at a block's beginning. */
  #addRun(data: string, from: number, to: number): void {
    const first = this.#endsInSpace && data.charAt(from) === ' ' ? from + 1 : from;
    if (first >= to) return;
    this.#run(first, to - first);
    this.#put(data.slice(first, to));
    this.#endsInSpace = data.charAt(to - 1) === ' ';
  }

  #addSpace(at: number): void {
    if (this.#endsInSpace) return;
    this.#run(at, 1);
    this.#put(' ');
    this.#endsInSpace = true;
  }

  /** Opens a run, or lengthens the last where this one goes on from it. */
  #run(inNode: number, length: number): void {
    const node = this.#nodes.length - 1;
    const last = this.#starts.length - 1;
    const lastLength = (this.#ends[last] ?? 0) - (this.#starts[last] ?? 0);
    const goesOn =
      this.#node[last] === node &&
      this.#ends[last] === this.#length &&
      (this.#inNode[last] ?? 0) + lastLength === inNode;
    if (goesOn) {
      this.#ends[last] = this.#length + length;
      return;
    }
    this.#starts.push(this.#length);
    this.#ends.push(this.#length + length);
    this.#inNode.push(inNode);
    this.#node.push(node);
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #unput(): void {
    this.#length -= this.#parts.pop()?.length ?? 0;
  }

  #dropTrailingSpace(): void {
    if (!this.#endsInSpace || this.#length === this.#blockStart) return;
    const last = this.#parts.length - 1;
    this.#parts[last] = (this.#parts[last] ?? '').slice(0, -1);
    this.#length -= 1;
    const run = this.#starts.length - 1;
    this.#ends[run] = (this.#ends[run] ?? 1) - 1;
  }
}

/** The words of these blocks as rendered: white space collapsed, inline elements joined, blocks separated by one line feed. */
export function* collectText(blocks: readonly Block[]): Steps<TextMap> {
  const collector = new Collector();
  for (const block of blocks) {
    collector.addBlock(block);
    yield;
  }
  return collector.finish();
}
