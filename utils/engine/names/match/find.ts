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
import { sensesFor } from './senses.ts';

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
  if (tokens.cells.length <= LARGEST_SCRATCH) scratch = tokens.cells;
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const cell = token * STRIDE;
    const kind = tokens.cells[cell + KIND] as number;
    if (kind === MARK) continue;
    for (let pack = 0; pack < indexes.length; pack++) {
      const index = indexes[pack] as NameIndex;
      if (begins(index, tokens.cells, cell, kind)) walk(text, tokens, token, index, pack, found);
    }
  }
  return found;
}

/** Whether any alias begins with this token: most tokens go no further than this one bit. */
function begins(index: NameIndex, cells: Int32Array, cell: number, kind: number): boolean {
  const bits = (kind & CAPITAL) !== 0 ? index.first : index.small;
  const bit = bitOf(cells[cell + HASH_A] as number, index.bitShift);
  if ((((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1) return true;
  if ((kind & PLURAL) === 0) return false;
  const stem = bitOf(unrollA(cells[cell + HASH_A] as number, LETTER_S), index.bitShift);
  return (((bits[stem >>> 5] as number) >>> (stem & 31)) & 1) === 1;
}

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
  for (let token = from; token < count; token++) {
    const cell = token * STRIDE;
    const beforeA = a;
    const beforeB = b;
    a = joinA(a, cells[cell + HASH_A] as number);
    b = joinB(b, cells[cell + HASH_B] as number);
    const value = lookUp(index, a, b);
    const here = (value & SENSE_BITS) !== 0;
    if (here) add(text, tokens, from, token, index, value, pack, false, found);
    else if (((cells[cell + KIND] as number) & PLURAL) !== 0) {
      const stem = lookUp(
        index,
        joinA(beforeA, unrollA(cells[cell + HASH_A] as number, LETTER_S)),
        joinB(beforeB, unrollB(cells[cell + HASH_B] as number, LETTER_S)),
      );
      if ((stem & SENSE_BITS) !== 0) add(text, tokens, from, token, index, stem, pack, true, found);
    }
    if ((value & GOES_ON) === 0) return;
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
  tokens: Tokens,
  from: number,
  last: number,
  index: NameIndex,
  value: number,
  pack: number,
  plural: boolean,
  found: Candidate[],
): void {
  const start = tokens.cells[from * STRIDE + START] as number;
  const end = tokens.cells[last * STRIDE + END] as number;
  const { senses, dotted } = sensesFor(index, (value & SENSE_BITS) - 1, text, start, plural ? end - 1 : end);
  if (senses.length === 0) return;
  const withDot =
    text[end] === '.' && (dotted || ((tokens.cells[last * STRIDE + KIND] as number) & INITIALS) !== 0);
  found.push({ start, end: withDot ? end + 1 : end, pack, plural, senses });
}
