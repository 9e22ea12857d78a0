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
 * Every place where an alias of any of the indexes stands, shorter ones inside longer ones too, ordered by start, then by end. Names stand on word
 * boundaries; the rule of case of each alias is kept; a plural "s" is taken off the last word where the word with it is no alias.
 * One pass over the text, whatever the number of aliases; several indexes share the cutting and hashing.
 */
export function findNames(text: string, indexes: readonly NameIndex[]): Candidate[] {
  const tokens = tokenise(text, scratch);
  const { cells, count } = tokens;
  if (cells.length <= LARGEST_SCRATCH) scratch = cells;
  const found: Candidate[] = [];
  for (let token = 0; token < count; token++) {
    const kind = cells[token * STRIDE + KIND] as number;
    if (kind === MARK) continue;
    const hash = cells[token * STRIDE + HASH_A] as number;
    for (let pack = 0; pack < indexes.length; pack++) {
      const index = indexes[pack] as NameIndex;
      // Most tokens go no further than this one bit.
      if (hasBit((kind & CAPITAL) !== 0 ? index.first : index.small, bitOf(hash, index.firstShift))) {
        walk(text, tokens, token, index, pack, found);
      }
    }
  }
  return found;
}

const hasBit = (bits: Uint32Array, bit: number): boolean =>
  (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;

/** Follows the aliases that begin with this token, as far as any goes. */
function walk(
  text: string,
  tokens: Tokens,
  from: number,
  index: NameIndex,
  pack: number,
  found: Candidate[],
): void {
  const { cells, count } = tokens;
  let a = SEED_A;
  let b = SEED_B;
  let goesOn = true;
  for (let token = from; goesOn && token < count; token++) {
    const hashA = cells[token * STRIDE + HASH_A] as number;
    const hashB = cells[token * STRIDE + HASH_B] as number;
    const nextA = joinA(a, hashA);
    const nextB = joinB(b, hashB);
    const value =
      token === from || hasBit(index.longer, bitOf(nextA, index.longerShift))
        ? lookUp(index, nextA, nextB)
        : 0;
    if ((value & SENSE_BITS) !== 0) {
      add(text, tokens, from, token, index, value, pack, false, found);
    } else if (((cells[token * STRIDE + KIND] as number) & PLURAL) !== 0) {
      const stem = lookUp(index, joinA(a, unrollA(hashA, LETTER_S)), joinB(b, unrollB(hashB, LETTER_S)));
      if ((stem & SENSE_BITS) !== 0) add(text, tokens, from, token, index, stem, pack, true, found);
    }
    goesOn = (value & GOES_ON) !== 0;
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

function add(
  text: string,
  { cells }: Tokens,
  from: number,
  last: number,
  index: NameIndex,
  value: number,
  pack: number,
  plural: boolean,
  found: Candidate[],
): void {
  const start = cells[from * STRIDE + START] as number;
  const end = cells[last * STRIDE + END] as number;
  const sense = (value & SENSE_BITS) - 1;
  const senses = sensesFor(index, sense, text, start, plural ? end - 1 : end);
  if (senses.length === 0) return;
  const initials = ((cells[last * STRIDE + KIND] as number) & INITIALS) !== 0;
  const withDot = text.charCodeAt(end) === DOT_SIGN && (initials || isDotted(index, sense));
  found.push({ start, end: withDot ? end + 1 : end, pack, plural, senses });
}

const DOT_SIGN = 46;
