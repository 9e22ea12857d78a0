import { areApart, middle, namesApart, timesApart } from './apart.ts';
import type { ClaimLike } from './claim-like.ts';
import type { Context } from './context-words.ts';
import type { Entry } from './entry.ts';
import { meet } from './meet.ts';
import { distance, roundingAt, statedRange } from './number/same-number.ts';
import { saySameThing } from './same-thing.ts';

/**
 * The weights below were chosen by hand and tried one by one on the 87 texts of test/unit/engine/compete/cases/texts.json (all right)
 * and on the cards that people annotated (`npm run score -- cards`: competing figures F1 80.0). In brackets what another value gives.
 *
 * Stems that two clauses must share, weighed by how rare they are in the text, to speak of one measure: one noun or verb beside
 * both figures (0.7: F1 75; 1.4: F1 71, five texts wrong).
 */
const ENOUGH = 1;
/** Percentages and measurements are of anything at all: their clauses must say more in common (3.2: one text wrong; 2: the same). */
const ENOUGH_FOR_MEASURES = 2.6;
/** The same written amount needs less beside it to be the same figure told again: one word further off (0.3 and 0.8: the same). */
const ENOUGH_FOR_REPEATS = 0.5;
/** A shared name says less of the measure than a shared noun or verb: two names are not enough (0.7 and 0.2: the same). */
const NAME = 0.4;

/** What two places or people with nothing in common take away: more than a clause mostly shares (1.5: one text wrong). */
const APART = 3;

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

const statedOf = ({ value }: ClaimLike): number | null => value.low ?? value.high;

const measureMatches = (a: ClaimLike, b: ClaimLike): boolean =>
  a.measure !== null && b.measure !== null && a.measure.toLowerCase() === b.measure.toLowerCase();

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

/** Whether the numbers may be one: equal within their rounding, one within the other's span, or in two currencies. */
const agree = (a: Entry, b: Entry): boolean => {
  if (a.family === 'money' && a.claim.unit !== b.claim.unit) return measureMatches(a.claim, b.claim);
  if (a.size === null || b.size === null) return false;
  const [x, y] = [statedRange(a.figure), statedRange(b.figure)];
  const rounding = x && y ? Math.max(roundingAt(x, a.figure.written), roundingAt(y, b.figure.written)) : 0;
  return distance(a.size, b.size) <= rounding;
};

/** So near each other, as a share, numbers that are not small hardly come by chance (1: two texts wrong; 1.25: the same). */
const NEAR = 1.1;
const near = (a: Entry, b: Entry): boolean =>
  a.size !== null &&
  b.size !== null &&
  isTellingNumber(a.claim) &&
  isTellingNumber(b.claim) &&
  !MEASURES.test(a.family) &&
  timesApart(middle(a.size), middle(b.size)) <= NEAR;

/** Nobody contradicts himself in passing: two numbers of one voice that do not fit count two things. */
const mayDisagree = (a: Entry, b: Entry): boolean =>
  a.giver !== b.giver && (saySameThing(a, b) || near(a, b));

/**
 * Whether two claims speak of one measure. Words in common are enough where the numbers fit; where they do not, two givers must say
 * in the same words what they count. `weight` tells how much a stem says.
 */
export const competes = (a: Entry, b: Entry, weight: (stem: string) => number): boolean => {
  if (a.family !== b.family || a.family === '') return false;
  if (a.claim.direction !== b.claim.direction || areApart(a, b)) return false;
  if (!agree(a, b) && !mayDisagree(a, b)) return false;
  if (a.claim.sentence.start === b.claim.sentence.start) return competesBeside(a, b);
  const score =
    shared(a.context, b.context, weight) +
    (measureMatches(a.claim, b.claim) ? (MEASURES.test(a.family) ? 1.7 : 0.5) : 0) -
    (namesApart(a.context, b.context) ? APART : 0);
  if (isTellingNumber(a.claim) && a.claim.unit === b.claim.unit && sameStated(a.claim, b.claim))
    return score >= ENOUGH_FOR_REPEATS;
  return score >= (MEASURES.test(a.family) ? ENOUGH_FOR_MEASURES : ENOUGH);
};

/** In one sentence, whose words are about both: two givers, each with the measure in a clause of its own, and no two places. */
const competesBeside = (a: Entry, b: Entry): boolean =>
  b.giver !== null && a.giver !== b.giver && saySameThing(a, b) && !apartHere(a.context, b.context);

const apartHere = ({ here: a }: Context, { here: b }: Context): boolean =>
  a.size > 0 && b.size > 0 && !meet(a, b);
