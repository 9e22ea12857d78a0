import { filled, growing, push } from '../../engine/names/index/growing.ts';
import { hashText } from '../format/hash-text.ts';
import { type Lines, LinesBuilder } from './lines-builder.ts';

/**
 * Rows kept as the text they came as, so that a pack of a million entities costs nothing at start: a row is parsed when asked for.
 * Structured-cloneable.
 */
export interface RowBlock {
  readonly count: number;
  /** The rows' lines. A Blob stays on disk: of a large pack a page needs a hundred rows. */
  readonly rows: Lines<Blob>;
  /** What choosing between names needs of each row (`name-facts.ts`). */
  readonly facts: Lines<Uint8Array>;
  /** Open addressing over `hashText`: ordinal + 1, 0 is empty. The length is a power of two. */
  readonly ids: Uint32Array;
}

/** Collects rows in order; the ordinal of a row is how many came before it. */
export class RowBlockBuilder {
  readonly #rows = new LinesBuilder();
  readonly #facts = new LinesBuilder();
  readonly #hashes = growing();

  /** Returns the row's ordinal. `facts`: a line as `factsLine` writes it. */
  add(line: string, id: string, facts: string): number {
    this.#rows.add(line);
    this.#facts.add(facts);
    return push(this.#hashes, hashText(id));
  }

  async build(): Promise<RowBlock> {
    const hashes = filled(this.#hashes);
    const ids = new Uint32Array(tableSize(hashes.length));
    for (let ordinal = 0; ordinal < hashes.length; ordinal += 1) {
      let at = (hashes[ordinal] ?? 0) & (ids.length - 1);
      while (ids[at] !== 0) at = (at + 1) & (ids.length - 1);
      ids[at] = ordinal + 1;
    }
    const facts = this.#facts.build();
    return {
      count: hashes.length,
      rows: this.#rows.build(),
      facts: { text: new Uint8Array(await facts.text.arrayBuffer()), offsets: facts.offsets },
      ids,
    };
  }
}

/** Half full at most, so that probing stays short. */
function tableSize(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}
