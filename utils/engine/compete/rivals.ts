import type { Document } from '../document/document.ts';
import type { ClaimLike, Rival } from './claim-like.ts';
import { type Context, contextOf } from './context-words.ts';
import { isConversion, sameNumber } from './same-figure.ts';
import { unitFamily } from './unit-family.ts';

/** Claims further apart in order than this are not compared, which keeps long texts linear. */
const WINDOW = 60;
/** Stems that two clauses must share, weighed by how rare they are in the text, to speak of one measure. */
const ENOUGH = 1.6;
/** Sentences back that "the toll" may reach, in claims. */
const ANAPHOR_REACH = 6;

interface Entry {
  readonly claim: ClaimLike;
  readonly context: Context;
  readonly family: string;
}

const shared = (a: Context, b: Context, weight: (stem: string) => number): number => {
  let sum = 0;
  for (const word of a.words) {
    if (b.words.has(word)) sum += weight(word);
    else if (b.wide.has(word)) sum += weight(word) / 2;
  }
  for (const word of a.wide) if (b.words.has(word)) sum += weight(word) / 2;
  return sum;
};

const sameTime = (a: Context, b: Context): boolean => {
  if (a.times.has('earlier') !== b.times.has('earlier')) return false;
  for (const time of a.times) if (time !== 'earlier' && b.times.size > 0 && !b.times.has(time)) return false;
  return true;
};

const measureMatches = (a: ClaimLike, b: ClaimLike): boolean =>
  a.measure !== null && b.measure !== null && a.measure.toLowerCase() === b.measure.toLowerCase();

/** Words rare in the text tell more of what a claim is about. */
const weigher = (entries: readonly Entry[]): ((stem: string) => number) => {
  const count = new Map<string, number>();
  for (const { context } of entries) for (const word of context.words) count.set(word, (count.get(word) ?? 0) + 1);
  const total = entries.length;
  return word => {
    const share = (count.get(word) ?? 1) / Math.max(total, 1);
    return share > 0.5 ? 0.3 : share > 0.25 ? 0.6 : 1;
  };
};

/**
 * For each claim (in the order of the text) the others about the same measure: other figures, or the same figure again
 * (`same`). Two figures of one clause, or told as then and now, are not rivals.
 */
export const rivalsOf = (document: Document, claims: readonly ClaimLike[]): Rival[][] => {
  const entries = claims.map((claim): Entry => ({ claim, context: contextOf(document, claim), family: unitFamily(claim.unit) }));
  const weight = weigher(entries);
  const out: Rival[][] = claims.map(() => []);
  const pair = (i: number, j: number, same: boolean): void => {
    const a = claims[i];
    const b = claims[j];
    if (a === undefined || b === undefined) return;
    out[i]?.push({ claim: b.id, same });
    out[j]?.push({ claim: a.id, same });
  };
  for (let j = 1; j < entries.length; j++) {
    const b = entries[j];
    if (b === undefined) continue;
    const anaphorOf = antecedent(entries, j);
    for (let i = Math.max(0, j - WINDOW); i < j; i++) {
      const a = entries[i];
      if (a === undefined) continue;
      if (isConversion(document.text, a.claim, b.claim)) pair(i, j, true);
      else if (i === anaphorOf) pair(i, j, sameNumber(a.claim.value, b.claim.value));
      else if (competes(a, b, weight)) pair(i, j, a.claim.unit === b.claim.unit && sameNumber(a.claim.value, b.claim.value));
    }
  }
  return out;
};

/** The claim that "the toll" takes up, -1 where the words take up none. */
const antecedent = (entries: readonly Entry[], j: number): number => {
  const entry = entries[j];
  if (entry === undefined || !entry.context.anaphor || entry.context.words.size > 4) return -1;
  for (let i = j - 1; i >= Math.max(0, j - ANAPHOR_REACH); i--) {
    const earlier = entries[i];
    if (earlier === undefined || earlier.claim.sentence.start === entry.claim.sentence.start) continue;
    if (earlier.family === entry.family || entry.claim.unit === null) return i;
  }
  return -1;
};

const competes = (a: Entry, b: Entry, weight: (stem: string) => number): boolean => {
  if (a.family !== b.family || a.family === '') return false;
  if (a.claim.direction !== b.claim.direction) return false;
  if (a.claim.sentence.start === b.claim.sentence.start) return false;
  if (!sameTime(a.context, b.context)) return false;
  const score = shared(a.context, b.context, weight) + (measureMatches(a.claim, b.claim) ? 0.5 : 0);
  const size = Math.min(a.context.words.size, b.context.words.size);
  return score >= ENOUGH && score / Math.max(size, 1) >= 0.34;
};
