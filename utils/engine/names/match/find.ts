import { GOES_ON, type NameIndex, SENSE_BITS } from '../index/format.ts';
import { LETTER_S } from '../text/fold.ts';
import { bitOf, joinA, joinB, placeOf, SEED_A, SEED_B, unrollA, unrollB } from '../text/hash.ts';
import { tokenise } from '../text/tokenise.ts';
import {
  CAPITAL,
  END,
  HASH_A,
  HASH_B,
  INITIALS,
  KIND,
  MARK,
  PLURAL,
  START,
  STRIDE,
  type Tokens,
} from '../text/tokens.ts';
import type { Candidate } from '../types.ts';
import { isDotted, sensesFor } from './senses.ts';

// Zeroing fresh memory for every text would cost a tenth of the time; a huge text's is let go.
const LARGEST_SCRATCH = STRIDE * 65536;
let scratch: Int32Array = new Int32Array(STRIDE * 4096);

/**
 * Every place where an alias of any of the indexes stands, shorter ones inside longer ones too, ordered by start, then by pack, then by end. Names stand on
 * word boundaries; the rule of case of each alias is kept; a plural "s" is taken off the last word where the word with it is no alias.
 * The text is read, cut and hashed once, whatever the number of aliases and of indexes.
 */
export function findNames(text: string, indexes: readonly NameIndex[]): Candidate[] {
  const tokens = tokenise(text, scratch);
  if (tokens.cells.length <= LARGEST_SCRATCH) scratch = tokens.cells;
  const found: Candidate[] = [];
  indexes.forEach((index, pack) => {
    findIn(index, pack, text, tokens, found);
  });
  return indexes.length > 1
    ? found.sort((x, y) => x.start - y.start || x.pack - y.pack || x.end - y.end)
    : found;
}

function findIn(index: NameIndex, pack: number, text: string, tokens: Tokens, found: Candidate[]): void {
  const { cells } = tokens;
  const { first, small, firstShift } = index;
  const end = tokens.count * STRIDE;
  for (let cell = 0; cell < end; cell += STRIDE) {
    // Most tokens go no further than this one bit.
    const bits = ((cells[cell + KIND] as number) & CAPITAL) !== 0 ? first : small;
    if (hasBit(bits, bitOf(cells[cell + HASH_A] as number, firstShift)))
      walk(index, pack, text, cells, cell, end, found);
  }
}

const hasBit = (bits: Uint32Array, bit: number): boolean =>
  (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;

/** Follows the aliases that begin with the token at `from`, as far as they go. */
function walk(
  index: NameIndex,
  pack: number,
  text: string,
  cells: Int32Array,
  from: number,
  end: number,
  found: Candidate[],
): void {
  if (cells[from + KIND] === MARK) return;
  let a = SEED_A;
  let b = SEED_B;
  for (let cell = from; cell < end; cell += STRIDE) {
    const hashA = cells[cell + HASH_A] as number;
    const hashB = cells[cell + HASH_B] as number;
    const nextA = joinA(a, hashA);
    const nextB = joinB(b, hashB);
    const possible = cell === from || hasBit(index.longer, bitOf(nextA, index.longerShift));
    const value = possible ? lookUp(index, nextA, nextB) : 0;
    if ((value & SENSE_BITS) !== 0 && cells[cell + KIND] !== MARK) {
      const candidate = candidateAt(index, pack, text, cells, from, cell, value, false);
      if (candidate) found.push(candidate);
    } else if (((cells[cell + KIND] as number) & PLURAL) !== 0) {
      const stem = lookUp(index, joinA(a, unrollA(hashA, LETTER_S)), joinB(b, unrollB(hashB, LETTER_S)));
      const candidate =
        (stem & SENSE_BITS) !== 0 ? candidateAt(index, pack, text, cells, from, cell, stem, true) : undefined;
      if (candidate) found.push(candidate);
    }
    if ((value & GOES_ON) === 0) return;
    a = nextA;
    b = nextB;
  }
}

/** The value of a prefix, 0 where no alias begins so. */
function lookUp(index: NameIndex, a: number, b: number): number {
  const { slots, slotCount } = index;
  const fingerprint = b >>> 0;
  let slot = placeOf(a, slotCount);
  for (;;) {
    const value = slots[slot * 2 + 1] as number;
    if (value === 0 || slots[slot * 2] === fingerprint) return value;
    slot = slot + 1 === slotCount ? 0 : slot + 1;
  }
}

function candidateAt(
  index: NameIndex,
  pack: number,
  text: string,
  cells: Int32Array,
  from: number,
  last: number,
  value: number,
  plural: boolean,
): Candidate | undefined {
  const start = cells[from + START] as number;
  const end = cells[last + END] as number;
  const sense = (value & SENSE_BITS) - 1;
  const senses = sensesFor(index, sense, text, start, plural ? end - 1 : end);
  if (senses.length === 0) return undefined;
  const initials = ((cells[last + KIND] as number) & INITIALS) !== 0;
  const withDot = text.charCodeAt(end) === DOT_SIGN && (initials || isDotted(index, sense));
  return { start, end: withDot ? end + 1 : end, pack, plural, senses };
}

const DOT_SIGN = 46;
