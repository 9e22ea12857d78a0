import { roundingAt, statedRange } from '../../engine/compete/number/same-number.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { MeasureRow, ObservationRow } from '../../model/pack.ts';
import { observed } from '../observed.ts';
import { withoutBrackets } from '../same-source.ts';
import { type NamedMeasure, saysNothing } from './terms.ts';
import { fitsUnit, type UnitScope } from './units.ts';
import { holdsWord, holdsWords } from './words.ts';

/** So many digits, zeros at the end aside, hardly fall together by chance; fewer do where the sentence names who gave them. */
const EXACT = 3;
const TELLING = 2;
/** So many are the same count whatever else the sentence says. */
const CERTAIN = 4;

/**
 * "Harvard arrived at 4,645", "Greenpeace offered 93,000": a number that says nothing of what it counts names the measure by
 * itself where an observation gives it to the digit.
 */
export function knownFigure(
  claim: TextClaim,
  measure: MeasureRow,
  observations: readonly ObservationRow[],
  sentence: string,
  scope: UnitScope,
): NamedMeasure | null {
  const isCertain = isKnownExactly(claim, observations, sentence);
  if (!isCertain && !saysNothing(claim.measure)) return null;
  const isOfPeople = isCertain && /^\p{Lu}/u.test(claim.unit ?? '');
  const isCounted = claim.unit === null || isOfPeople || !holdsWord(claim.quote, claim.unit);
  if (!isCounted && !fitsUnit(claim, measure, [], scope)) return null;
  return weightOf(claim, observations, sentence) >= EXACT
    ? { term: claim.quote, own: true, unit: true }
    : null;
}

/** Whether an observation gives the claim's number within the rounding of the digits that the article writes. */
export function isKnownNumber(claim: TextClaim, observations: readonly ObservationRow[]): boolean {
  const stated = statedRange(claim);
  return stated !== null && sameFigures(claim, observations, roundingAt(stated, claim.quote)).length > 0;
}

/** Whether an observation gives the claim's number to the digit, and it can be no other count. */
export const isKnownExactly = (
  claim: TextClaim,
  observations: readonly ObservationRow[],
  sentence: string,
): boolean => weightOf(claim, observations, sentence) >= CERTAIN;

/** The digits that the claim shares with an observation, one more where the sentence names its claimant; 0 where none gives its number. */
function weightOf(claim: TextClaim, observations: readonly ObservationRow[], sentence: string): number {
  const known = sameFigures(claim, observations, 0);
  if (known.length === 0) return 0;
  const isNamed = known.some(({ claimedBy }) => holdsWords(sentence, withoutBrackets(claimedBy)));
  return digitsOf(claim) + (isNamed ? 1 : 0);
}

function sameFigures(claim: TextClaim, observations: readonly ObservationRow[], tolerance: number) {
  const stated = statedRange(claim);
  if (!stated || digitsOf(claim) < TELLING) return [];
  return observations.filter(observation => {
    const known = statedRange({ value: observed(observation) });
    return known?.every((number, at) => Math.abs(number - (stated[at] ?? Number.NaN)) <= tolerance);
  });
}

/** Of a range those of both ends, and one more: two numbers hardly fall together. */
function digitsOf(claim: TextClaim): number {
  const ends = new Set(statedRange(claim) ?? []);
  return [...ends].reduce((sum, end) => sum + String(end).replace(/0+$/, '').length, ends.size - 1);
}
