import type { Document } from '../document/document.ts';
import type { ClaimLike, Rival } from './claim-like.ts';
import { type Context, contextOf } from './context-words.ts';
import { magnitudeOf } from './magnitude.ts';
import { isConversion, sameNumber } from './same-figure.ts';
import { unitFamily } from './unit-family.ts';

/** Claims further apart in order than this are not compared, which keeps long texts linear. */
const WINDOW = 60;
/** Stems that two clauses must share, weighed by how rare they are in the text, to speak of one measure. */
const ENOUGH = 1;
/** Percentages and measurements are of anything at all: their clauses must say more in common. */
const ENOUGH_FOR_MEASURES = 2.6;
/** The same written amount needs less beside it to be the same figure told again. */
const ENOUGH_FOR_REPEATS = 0.5;
/** A shared name says less of the measure than a shared noun or verb. */
const NAME = 0.4;
/** Sentences back that "the toll" may reach, in claims. */
const ANAPHOR_REACH = 6;

interface Entry {
  readonly claim: ClaimLike;
  readonly context: Context;
  readonly family: string;
  /** What a share is taken of: the 500 of "a third of its 500 workers". */
  readonly isBase: boolean;
  readonly magnitude: number | null;
}

/** How much two contexts share: full weight beside both figures, half where one is further off, little where both are. */
const shared = (a: Context, b: Context, weight: (stem: string) => number): number => {
  let sum = 0;
  const value = (word: string): number => weight(word) * (a.names.has(word) ? NAME : 1);
  for (const word of a.words) {
    if (b.words.has(word)) sum += value(word);
    else if (b.wide.has(word)) sum += value(word) / 2;
  }
  for (const word of a.wide) {
    if (b.words.has(word)) sum += value(word) / 2;
    else if (b.wide.has(word)) sum += value(word) / 6;
  }
  return sum;
};

/** Both name places or people, and none in common. */
const namesApart = (a: Context, b: Context): boolean => {
  if (a.names.size === 0 || b.names.size === 0) return false;
  for (const name of a.names) if (b.names.has(name) || b.wide.has(name)) return false;
  return true;
};

const statedOf = ({ value }: ClaimLike): number | null => value.low ?? value.high;

/** Figures further apart than this are hardly of the same thing. */
const FARTHEST = 10;
/** "dozens" and "hundreds" are told of different things. */
const FARTHEST_VAGUE = 3;

const farApart = (a: Entry, b: Entry): boolean => {
  const [x, y] = [a.magnitude, b.magnitude];
  if (x === null || y === null || x <= 0 || y <= 0) return false;
  if (a.family === 'money' && a.claim.unit !== b.claim.unit) return false;
  const bothVague = a.claim.value.relation === 'vague' && b.claim.value.relation === 'vague';
  return Math.max(x, y) / Math.min(x, y) > (bothVague ? FARTHEST_VAGUE : FARTHEST);
};

const isYear = (time: string): boolean => /^\d{4}$/.test(time);

/** A year, or "earlier", that only one of them names sets two claims apart; months do where both name some. */
const sameTime = (a: Context, b: Context): boolean => {
  const months = [a, b].map(({ times }) => [...times].filter(time => time !== 'earlier' && !isYear(time)));
  for (const time of new Set([...a.times, ...b.times]))
    if ((time === 'earlier' || isYear(time)) && a.times.has(time) !== b.times.has(time)) return false;
  const [own = [], other = []] = months;
  return own.length === 0 || other.length === 0 || own.some(month => other.includes(month));
};

const measureMatches = (a: ClaimLike, b: ClaimLike): boolean =>
  a.measure !== null && b.measure !== null && a.measure.toLowerCase() === b.measure.toLowerCase();

/** With so few claims no word is common. */
const FEW = 6;

/** Words rare in the text tell more of what a claim is about. */
const weigher = (entries: readonly Entry[]): ((stem: string) => number) => {
  const count = new Map<string, number>();
  for (const { context } of entries)
    for (const word of context.words) count.set(word, (count.get(word) ?? 0) + 1);
  const total = entries.length;
  if (total < FEW) return () => 1;
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
  const entries = claims.map(
    (claim): Entry => ({
      claim,
      context: contextOf(document, claim),
      family: unitFamily(claim.unit),
      isBase: isBase(document.text, claim),
      magnitude: magnitudeOf(document.text, claim),
    }),
  );
  const weight = weigher(entries);
  const out: Rival[][] = claims.map(() => []);
  const twins: [number, number][] = [];
  const pair = (i: number, j: number, same: boolean): void => {
    const a = claims[i];
    const b = claims[j];
    if (a === undefined || b === undefined) return;
    if (same) twins.push([i, j]);
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
      else if (competes(a, b, weight)) pair(i, j, sameUnit(a, b) && sameNumber(a.claim.value, b.claim.value));
    }
  }
  return shareRivals(claims, out, twins);
};

/** What rivals one writing of a figure rivals the other: "$12bn (£10bn)". */
const shareRivals = (
  claims: readonly ClaimLike[],
  rivals: Rival[][],
  twins: readonly (readonly [number, number])[],
): Rival[][] => {
  const indexOf = new Map(claims.map((claim, index) => [claim.id, index]));
  const add = (i: number, rival: Rival): void => {
    const own = rivals[i];
    if (own === undefined || claims[i]?.id === rival.claim || own.some(other => other.claim === rival.claim))
      return;
    own.push(rival);
    const back = indexOf.get(rival.claim);
    const id = claims[i]?.id;
    if (back !== undefined && id !== undefined && !rivals[back]?.some(other => other.claim === id))
      rivals[back]?.push({ claim: id, same: rival.same });
  };
  for (const [i, j] of twins) {
    for (const rival of [...(rivals[i] ?? [])]) add(j, rival);
    for (const rival of [...(rivals[j] ?? [])]) add(i, rival);
  }
  return rivals;
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

const isBase = (text: string, { start }: ClaimLike): boolean =>
  /(?:half|third|quarters?|fifths?|tenths?|percent|per cent|%|most|some|all|one|two|three|five|ten|\d) of (?:\S+ ){0,2}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

const MEASURES =
  /percent|point|metre|meter|mile|inch|foot|yard|acre|hectare|gram|tonne|\bton\b|pound|litre|liter|gallon|degree|hour|day|week|month|year|minute|second|watt|knot/;

const sameStated = (a: ClaimLike, b: ClaimLike): boolean =>
  statedOf(a) !== null && statedOf(a) === statedOf(b) && a.value.relation === b.value.relation;

/** A number that hardly turns up twice by chance: not 2, not 10 percent. */
const isTellingNumber = (claim: ClaimLike): boolean => {
  const stated = statedOf(claim);
  return stated !== null && (Math.abs(stated) >= 100 || !Number.isInteger(stated));
};

const sameUnit = (a: Entry, b: Entry): boolean =>
  a.claim.unit === b.claim.unit || (a.family === 'people' && b.family === 'people');

const competes = (a: Entry, b: Entry, weight: (stem: string) => number): boolean => {
  if (a.family !== b.family || a.family === '') return false;
  if (a.claim.direction !== b.claim.direction) return false;
  if (a.claim.sentence.start === b.claim.sentence.start) return false;
  if (a.isBase || b.isBase) return false;
  if (!sameTime(a.context, b.context)) return false;
  if (a.context.reach !== b.context.reach || farApart(a, b)) return false;
  const score =
    shared(a.context, b.context, weight) +
    (measureMatches(a.claim, b.claim) ? 0.5 : 0) -
    (namesApart(a.context, b.context) ? 0.7 : 0);
  if (isTellingNumber(a.claim) && a.claim.unit === b.claim.unit && sameStated(a.claim, b.claim))
    return score >= ENOUGH_FOR_REPEATS;
  return score >= (MEASURES.test(a.family) ? ENOUGH_FOR_MEASURES : ENOUGH);
};
