import { filled, growing, push } from '../../engine/names/index/growing.ts';

/** UTF-8 lines, one after the other without a separator. */
export interface Lines<Text extends Blob | Uint8Array> {
  readonly text: Text;
  /** Where each line begins; one more than there are lines. */
  readonly offsets: Uint32Array;
}

const PIECE = 1_000_000;

/** Collects lines in pieces that leave the heap as they fill: copying a large pack in one go would hold everything else up. */
export class LinesBuilder {
  readonly #offsets = growing();
  readonly #pieces: Blob[] = [];
  readonly #encoder = new TextEncoder();
  #piece = new Uint8Array(PIECE);
  #used = 0;
  #length = 0;

  constructor() {
    push(this.#offsets, 0);
  }

  add(line: string): void {
    // UTF-8 takes at most three bytes for each UTF-16 unit.
    const most = line.length * 3;
    if (this.#used + most > this.#piece.length) this.#flush(most);
    const { written } = this.#encoder.encodeInto(line, this.#piece.subarray(this.#used));
    this.#used += written;
    this.#length += written;
    push(this.#offsets, this.#length);
  }

  build(): Lines<Blob> {
    this.#flush(0);
    return { text: new Blob(this.#pieces), offsets: filled(this.#offsets) };
  }

  #flush(most: number): void {
    if (this.#used > 0) this.#pieces.push(new Blob([this.#piece.subarray(0, this.#used)]));
    if (most > this.#piece.length) this.#piece = new Uint8Array(most);
    this.#used = 0;
  }
}
