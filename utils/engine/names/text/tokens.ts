/** A text cut into tokens with their hashes: one Int32Array, STRIDE numbers a token. */
export const STRIDE = 6;
export const START = 0;
export const END = 1;
export const HASH_A = 2;
export const HASH_B = 3;
/** MARK, or LETTERS with the flags below. */
export const KIND = 4;
/** In folded letters; 0 for a mark. */
export const LENGTH = 5;

/** Punctuation, or a break that no name crosses unless it is written in the name itself. */
export const MARK = 0;
/** What may begin and end a name. */
export const LETTERS = 1;
/** Letters with dots between them: "U.S.", "D.C". The dot that follows belongs to it. */
export const INITIALS = 2;
/** It begins with a capital. */
export const CAPITAL = 4;
/** A final "s" can be taken off. */
export const PLURAL = 8;

export interface Tokens {
  readonly count: number;
  readonly cells: Int32Array;
}

export function grown(cells: Int32Array): Int32Array {
  const larger = new Int32Array(cells.length * 2);
  larger.set(cells);
  return larger;
}
