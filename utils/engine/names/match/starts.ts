import { type NameIndex, SENSE_BITS } from '../index/format.ts';
import { bitOf, joinA, joinB, SEED_A, SEED_B } from '../text/hash.ts';
import { CAPITAL, HASH_A, HASH_B, KIND, LETTERS, PLURAL, STRIDE } from '../text/tokens.ts';
import { lookUp } from './look-up.ts';

/**
 * Which tokens names may begin with, found in two rounds over the whole text. Neither asks a question whose answer the processor would guess
 * wrong: each cell is written down, and kept by adding a bit. So it looks up many tokens at a time instead of waiting for each.
 */
export interface Starts {
  /** Cells of tokens, in order. */
  readonly cells: Int32Array;
  /** What `lookUp` gave for the token alone, as its 32 bits. */
  readonly values: Int32Array;
}

export const startsFor = (tokens: number): Starts => ({
  cells: new Int32Array(tokens),
  values: new Int32Array(tokens),
});

const CAPITAL_BIT = Math.log2(CAPITAL);
const PLURAL_BIT = Math.log2(PLURAL);

/** Tokens that some alias begins with: one bit for each. Gives how many. */
export function possibleStarts(index: NameIndex, cells: Int32Array, end: number, into: Int32Array): number {
  const { first, small, firstShift } = index;
  let kept = 0;
  for (let cell = 0; cell < end; cell += STRIDE) {
    const kind = cells[cell + KIND] as number;
    const bit = bitOf(cells[cell + HASH_A] as number, firstShift);
    const capital = -((kind >> CAPITAL_BIT) & 1);
    const bits = ((first[bit >>> 5] as number) & capital) | ((small[bit >>> 5] as number) & ~capital);
    into[kept] = cell;
    kept += (bits >>> (bit & 31)) & kind & LETTERS;
  }
  return kept;
}

/** Of these, the ones that are an alias (or its plural), or with the next token may begin one. Gives how many. */
export function promisingStarts(
  index: NameIndex,
  cells: Int32Array,
  end: number,
  starts: Int32Array,
  values: Int32Array,
  count: number,
): number {
  const { longer, longerShift } = index;
  const last = end - STRIDE;
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const cell = starts[at] as number;
    const next = cell < last ? cell + STRIDE : cell;
    const a = joinA(SEED_A, cells[cell + HASH_A] as number);
    const value = lookUp(index, a, joinB(SEED_B, cells[cell + HASH_B] as number));
    const bit = bitOf(joinA(a, cells[next + HASH_A] as number), longerShift);
    const goesOn = value >>> 31;
    const further = (longer[bit >>> 5] as number) >>> (bit & 31);
    const furtherPlural = (cells[next + KIND] as number) >> PLURAL_BIT;
    const alone = -(value & SENSE_BITS) >>> 31;
    const plural = (cells[cell + KIND] as number) >> PLURAL_BIT;
    starts[kept] = cell;
    values[kept] = value;
    kept += alone | (plural & 1) | (goesOn & (further | furtherPlural) & 1);
  }
  return kept;
}
