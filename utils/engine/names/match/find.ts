import { GOES_ON, type NameIndex, SENSE_BITS } from '../index/format.ts';
import { joinA, joinB, placeOf, SEED_A, SEED_B } from '../text/hash.ts';
import { tokenise } from '../text/tokenise.ts';
import {
  END,
  HASH_A,
  HASH_B,
  INITIALS,
  KIND,
  MARK,
  START,
  STEM_A,
  STEM_B,
  STRIDE,
  type Tokens,
} from '../text/tokens.ts';
import type { Candidate } from '../types.ts';
import { sensesFor } from './senses.ts';

/**
 * Every place where an alias of any of the indexes stands, shorter ones inside longer ones too, ordered by start, then by end. Names stand on word
 * boundaries; the rule of case of each alias is kept; a plural "s" is taken off the last word where the word with it is no alias.
 * One pass over the text, whatever the number of aliases; several indexes share the cutting and hashing.
 */
export function findNames(text: string, indexes: readonly NameIndex[]): Candidate[] {
  const tokens = tokenise(text);
  const found: Candidate[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const cell = token * STRIDE;
    if (tokens.cells[cell + KIND] === MARK) continue;
    for (let pack = 0; pack < indexes.length; pack++) {
      const index = indexes[pack] as NameIndex;
      if (begins(index, tokens.cells, cell)) walk(text, tokens, token, index, pack, found);
    }
  }
  return found;
}

function begins(index: NameIndex, cells: Int32Array, cell: number): boolean {
  if (hasFirst(index, cells[cell + HASH_A] as number)) return true;
  const stem = cells[cell + STEM_A] as number;
  return stem !== 0 && hasFirst(index, stem);
}

function hasFirst(index: NameIndex, hash: number): boolean {
  const bit = placeOf(hash, index.bitCount);
  return (((index.first[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
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
    else if (cells[cell + STEM_A] !== 0) {
      const stem = lookUp(
        index,
        joinA(beforeA, cells[cell + STEM_A] as number),
        joinB(beforeB, cells[cell + STEM_B] as number),
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
  const withDot = text[end] === '.' && (dotted || tokens.cells[last * STRIDE + KIND] === INITIALS);
  found.push({ start, end: withDot ? end + 1 : end, pack, plural, senses });
}
