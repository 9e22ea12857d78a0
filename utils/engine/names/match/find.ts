import { GOES_ON, type NameIndex, SENSE_BITS } from '../index/format.ts';
import { LETTER_S } from '../text/fold.ts';
import { bitOf, joinA, joinB, SEED_A, SEED_B, unrollA, unrollB } from '../text/hash.ts';
import { sharedTokens } from '../text/shared-tokens.ts';
import {
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
import { lookUp } from './look-up.ts';
import { sensesFor } from './senses.ts';
import { possibleStarts, promisingStarts, type Starts, startsFor } from './starts.ts';

// As many tokens as a long article has; a huge text gets its own.
const KEPT = 65_536;
let starts: Starts = startsFor(4096);

/**
 * Every place where an alias of any of the indexes stands, shorter ones inside longer ones too, ordered by start, then by pack, then by end. Names stand on
 * word boundaries; the rule of case of each alias is kept; a plural "s" is taken off the last word where the word with it is no alias.
 * The text is read, cut and hashed once, whatever the number of aliases and of indexes.
 */
export function findNames(text: string, indexes: readonly NameIndex[]): Candidate[] {
  const tokens = sharedTokens(text);
  const own = tokens.count > starts.cells.length ? startsFor(tokens.count) : starts;
  if (tokens.count <= KEPT) starts = own;
  const found: Candidate[] = [];
  indexes.forEach((index, pack) => {
    findIn(index, pack, text, tokens, own, found);
  });
  return indexes.length > 1
    ? found.sort((x, y) => x.start - y.start || x.pack - y.pack || x.end - y.end)
    : found;
}

function findIn(
  index: NameIndex,
  pack: number,
  text: string,
  tokens: Tokens,
  { cells: begin, values }: Starts,
  found: Candidate[],
): void {
  const { cells } = tokens;
  const end = tokens.count * STRIDE;
  const possible = possibleStarts(index, cells, end, begin);
  const promising = promisingStarts(index, cells, end, begin, values, possible);
  for (let at = 0; at < promising; at++) {
    walk(index, pack, text, cells, begin[at] as number, end, values[at] as number, found);
  }
}

const hasBit = (bits: Uint32Array, bit: number): boolean =>
  (((bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;

/** Follows the aliases that begin with the token at `from`, whose value is `first`, as far as they go. */
function walk(
  index: NameIndex,
  pack: number,
  text: string,
  cells: Int32Array,
  from: number,
  end: number,
  first: number,
  found: Candidate[],
): void {
  let a = SEED_A;
  let b = SEED_B;
  let value = first;
  for (let cell = from; ; ) {
    const hashA = cells[cell + HASH_A] as number;
    const hashB = cells[cell + HASH_B] as number;
    const kind = cells[cell + KIND] as number;
    if ((value & SENSE_BITS) !== 0 && kind !== MARK) {
      const candidate = candidateAt(index, pack, text, cells, from, cell, value, false);
      if (candidate) found.push(candidate);
    } else if ((kind & PLURAL) !== 0) {
      const stem = lookUp(index, joinA(a, unrollA(hashA, LETTER_S)), joinB(b, unrollB(hashB, LETTER_S)));
      const candidate =
        (stem & SENSE_BITS) !== 0 ? candidateAt(index, pack, text, cells, from, cell, stem, true) : undefined;
      if (candidate) found.push(candidate);
    }
    cell += STRIDE;
    if ((value & GOES_ON) === 0 || cell >= end) return;
    a = joinA(a, hashA);
    b = joinB(b, hashB);
    const nextA = joinA(a, cells[cell + HASH_A] as number);
    const possible = hasBit(index.longer, bitOf(nextA, index.longerShift));
    value = possible ? lookUp(index, nextA, joinB(b, cells[cell + HASH_B] as number)) : 0;
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
  const allowed = sensesFor(index, sense, text, start, plural ? end - 1 : end);
  if (!allowed) return undefined;
  const initials = ((cells[last + KIND] as number) & INITIALS) !== 0;
  const withDot = text.charCodeAt(end) === DOT_SIGN && (initials || allowed.dotted);
  return { start, end: withDot ? end + 1 : end, pack, plural, senses: allowed.senses };
}

const DOT_SIGN = 46;
