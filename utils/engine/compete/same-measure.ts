import type { Document } from '../document/document.ts';
import type { ClaimLike } from './claim-like.ts';
import { type Context, contextOf } from './context-words.ts';
import { type Range, sizeOf, statedRange, type Written } from './number/same-number.ts';
import { isAlone, isPartOf } from './part.ts';
import { rolesApart } from './people-roles.ts';
import { turnsApart } from './turn.ts';
import { unitFamily } from './unit-family.ts';

/**
 * The weights below were chosen by hand and tried one by one on the 59 texts of test/unit/engine/compete/cases/texts.json (all right)
 * and on the cards that people annotated (`npm run score -- cards`: competing figures F1 75.0). In brackets what another value gives.
 *
 * Stems that two clauses must share, weighed by how rare they are in the text, to speak of one measure: one noun or verb beside
 * both figures (0.7: F1 52; 1.4: F1 71, two texts wrong).
 */
const ENOUGH = 1;
/** Percentages and measurements are of anything at all: their clauses must say more in common (3.2: one text wrong; 2: the same). */
const ENOUGH_FOR_MEASURES = 2.6;
/** The same written amount needs less beside it to be the same figure told again: one word further off (0.3 and 0.8: the same). */
const ENOUGH_FOR_REPEATS = 0.5;
/** A shared name says less of the measure than a shared noun or verb: two names are not enough (0.7: F1 55; 0.2: the same). */
const NAME = 0.4;

/** What two places or people with nothing in common take away: more than a clause mostly shares (1.5: two texts wrong). */
const APART = 3;

/** A claim with what comparing needs, worked out once. */
export interface Entry {
  readonly claim: ClaimLike;
  readonly context: Context;
  readonly family: string;
  /** What a share is taken of: the 500 of "a third of its 500 workers". */
  readonly isBase: boolean;
  /** A part of another count: "including 400 in Ohio", "in Aleppo alone". */
  readonly isPart: boolean;
  /** The number with the words it was read from. */
  readonly figure: Written;
  /** What it spans: of a vague amount, roughly. */
  readonly size: Range | null;
}

export const entryOf = (document: Document, claim: ClaimLike): Entry => {
  const figure = { value: claim.value, written: document.text.slice(claim.start, claim.end) };
  return {
    claim,
    context: contextOf(document, claim),
    family: unitFamily(claim.unit),
    isBase: isBase(document.text, claim),
    isPart: isPart(document.text, claim),
    figure,
    size: sizeOf(figure),
  };
};

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

/** Figures further apart than this are hardly of the same thing (5: one text wrong; 20: one wrong, F1 71). */
const FARTHEST = 10;
/** "dozens" and "hundreds" are told of different things. */
const FARTHEST_VAGUE = 3;

const farApart = (a: Entry, b: Entry): boolean => {
  const { size: x } = a;
  const { size: y } = b;
  if (x === null || y === null || x[0] <= 0 || y[0] <= 0) return false;
  if (a.family === 'money' && a.claim.unit !== b.claim.unit) return false;
  const bothVague = statedRange(a.figure) === null && statedRange(b.figure) === null;
  return timesApart(middle(x), middle(y)) > (bothVague ? FARTHEST_VAGUE : FARTHEST);
};

/** The middle of a span of orders: of 100 to 10,000, 1,000. */
const middle = ([low, high]: Range): number => Math.sqrt(low * high);
const timesApart = (x: number, y: number): number => Math.max(x, y) / Math.min(x, y);

const isYear = (time: string): boolean => /^\d{4}$/.test(time);

/** A year, or "earlier", that only one of them names sets two claims apart; months do where both name some. */
const sameTime = (a: Context, b: Context): boolean => {
  if (a.times.size === 0 && b.times.size === 0) return true;
  const months = [a, b].map(({ times }) => [...times].filter(time => time !== 'earlier' && !isYear(time)));
  for (const time of new Set([...a.times, ...b.times]))
    if ((time === 'earlier' || isYear(time)) && a.times.has(time) !== b.times.has(time)) return false;
  const [own = [], other = []] = months;
  return own.length === 0 || other.length === 0 || own.some(month => other.includes(month));
};

const measureMatches = (a: ClaimLike, b: ClaimLike): boolean =>
  a.measure !== null && b.measure !== null && a.measure.toLowerCase() === b.measure.toLowerCase();

const isBase = (text: string, { start }: ClaimLike): boolean =>
  /(?:half|third|quarters?|fifths?|tenths?|percent|per cent|%|most|some|all|one|two|three|five|ten|\d) of (?:\S+ ){0,2}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );

const isPart = (text: string, { start, sentence }: ClaimLike): boolean =>
  isPartOf(
    text.slice(Math.max(sentence.start, start - SENTENCE), start),
    text.slice(start, Math.min(sentence.end, start + SENTENCE)),
  ) ||
  isAlone(text.slice(Math.max(sentence.start, start - SENTENCE), Math.min(sentence.end, start + SENTENCE)));
/** So far to either side the words about a part are looked for: text without full stops is one sentence. */
const SENTENCE = 300;

const MEASURES =
  /percent|point|metre|meter|mile|inch|foot|yard|acre|hectare|gram|tonne|\bton\b|pound|litre|liter|gallon|degree|hour|day|week|month|year|minute|second|watt|knot/;

const sameStated = (a: ClaimLike, b: ClaimLike): boolean =>
  statedOf(a) !== null && statedOf(a) === statedOf(b) && a.value.relation === b.value.relation;

/** A number that hardly turns up twice by chance: not 2, not 10 percent. */
const isTellingNumber = (claim: ClaimLike): boolean => {
  const stated = statedOf(claim);
  return stated !== null && (Math.abs(stated) >= 100 || !Number.isInteger(stated));
};

export const sameUnit = (a: Entry, b: Entry): boolean =>
  a.claim.unit === b.claim.unit || (a.family === 'people' && b.family === 'people');

/** Whether two claims speak of one measure, each in a sentence of its own. `weight` tells how much a stem says. */
export const competes = (a: Entry, b: Entry, weight: (stem: string) => number): boolean => {
  if (a.family !== b.family || a.family === '') return false;
  if (a.claim.direction !== b.claim.direction) return false;
  if (a.claim.sentence.start === b.claim.sentence.start) return false;
  if (a.isBase || b.isBase || a.isPart || b.isPart) return false;
  if (rolesApart(a.claim.unit, b.claim.unit) || turnsApart(a.context.turn, b.context.turn)) return false;
  if (!sameTime(a.context, b.context)) return false;
  if (a.context.reach !== b.context.reach || farApart(a, b)) return false;
  const score =
    shared(a.context, b.context, weight) +
    (measureMatches(a.claim, b.claim) ? (MEASURES.test(a.family) ? 1.7 : 0.5) : 0) -
    (namesApart(a.context, b.context) ? APART : 0);
  if (isTellingNumber(a.claim) && a.claim.unit === b.claim.unit && sameStated(a.claim, b.claim))
    return score >= ENOUGH_FOR_REPEATS;
  return score >= (MEASURES.test(a.family) ? ENOUGH_FOR_MEASURES : ENOUGH);
};
