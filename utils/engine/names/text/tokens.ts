/** A text cut into tokens with their hashes: one Int32Array, STRIDE numbers a token. */
export const STRIDE = 8;
export const START = 0;
export const END = 1;
export const HASH_A = 2;
export const HASH_B = 3;
/** The hashes without a final "s"; both 0 where there is none to take away. */
export const STEM_A = 4;
export const STEM_B = 5;
export const KIND = 6;
/** In folded letters; 0 for a mark. */
export const LENGTH = 7;

/** What may begin and end a name. */
export const LETTERS = 1;
/** Letters with dots between them: "U.S.", "D.C". The dot that follows belongs to it. */
export const INITIALS = 2;
/** Punctuation, or a break that no name crosses unless it is written in the name itself. */
export const MARK = 0;

export interface Tokens {
  readonly count: number;
  readonly cells: Int32Array;
}
