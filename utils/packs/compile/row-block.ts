/**
 * Rows kept as the text they came as, so that a pack of a million entities costs nothing at start: a row is parsed when asked for.
 * Structured-cloneable.
 */
export interface RowBlock {
  readonly count: number;
  /** UTF-8, the rows' lines one after the other. */
  readonly text: Uint8Array;
  /** Where each row begins in `text`; one more than there are rows. */
  readonly offsets: Uint32Array;
  /** Open addressing over `hashId`: ordinal + 1, 0 is empty. The length is a power of two. */
  readonly ids: Uint32Array;
}

/** Collects rows in order; the ordinal of a row is how many came before it. */
export class RowBlockBuilder {
  #text = new Uint8Array(65_536);
  #length = 0;
  readonly #offsets: number[] = [0];
  readonly #hashes: number[] = [];
  readonly #encoder = new TextEncoder();

  /** Returns the row's ordinal. */
  add(line: string, id: string): number {
    // UTF-8 takes at most three bytes for each UTF-16 unit.
    this.#reserve(line.length * 3);
    const { written } = this.#encoder.encodeInto(line, this.#text.subarray(this.#length));
    this.#length += written;
    this.#offsets.push(this.#length);
    this.#hashes.push(hashId(id));
    return this.#hashes.length - 1;
  }

  build(): RowBlock {
    const count = this.#hashes.length;
    const ids = new Uint32Array(tableSize(count));
    for (const [ordinal, hash] of this.#hashes.entries()) {
      let at = hash & (ids.length - 1);
      while (ids[at] !== 0) at = (at + 1) & (ids.length - 1);
      ids[at] = ordinal + 1;
    }
    return {
      count,
      text: this.#text.slice(0, this.#length),
      offsets: Uint32Array.from(this.#offsets),
      ids,
    };
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#text.length) return;
    const wider = new Uint8Array(Math.max(this.#text.length * 2, this.#length + more));
    wider.set(this.#text.subarray(0, this.#length));
    this.#text = wider;
  }
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Half full at most, so that probing stays short. */
function tableSize(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}
