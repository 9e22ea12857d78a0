/** A marked stretch of the article's text. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** Finds marks by offset: sorted once, then a binary search, however many there are. */
export class MarkIndex<T extends Marked> {
  /** By start, longer ones first. */
  readonly marks: readonly T[];
  /** The furthest end of this mark and those before it. */
  readonly #reach: Uint32Array;

  constructor(marks: Iterable<T>) {
    this.marks = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#reach = new Uint32Array(this.marks.length);
    let reach = 0;
    for (const [i, { end }] of this.marks.entries()) {
      reach = Math.max(reach, end);
      this.#reach[i] = reach;
    }
  }

  /** The marks over the character at `offset`, the shortest first. */
  at(offset: number): T[] {
    const found: T[] = [];
    for (let i = this.#lastStartingAt(offset); i >= 0 && (this.#reach[i] ?? 0) > offset; i--) {
      const mark = this.marks[i];
      if (mark && mark.end > offset) found.push(mark);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start));
  }

  /** The marks that begin in a stretch of the text. */
  within({ start, end }: Marked): readonly T[] {
    return this.marks.slice(this.#lastStartingAt(start - 1) + 1, this.#lastStartingAt(end) + 1);
  }

  #lastStartingAt(offset: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.marks[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
