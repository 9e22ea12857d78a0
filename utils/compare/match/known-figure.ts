import { roundingAt, statedRange } from '../../engine/compete/number/same-number.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { MeasureRow, ObservationRow } from '../../model/pack.ts';
import { observed } from '../observed.ts';
import { withoutBrackets } from '../same-source.ts';
import { type NamedMeasure, saysNothing } from './terms.ts';
import { fitsUnit, type UnitScope } from './units.ts';
import { holdsWords } from './words.ts';

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
  if (!saysNothing(claim.measure) && digitsOf(claim) < CERTAIN) return null;
  if (claim.unit !== null && !fitsUnit(claim, measure, [], scope)) return null;
  const isKnown = sameFigures(claim, observations, 0).some(
    ({ claimedBy }) => digitsOf(claim) >= EXACT || holdsWords(sentence, withoutBrackets(claimedBy)),
  );
  return isKnown ? { term: claim.quote, own: true, unit: true } : null;
}

/** Whether an observation gives the claim's number within the rounding of the digits that the article writes. */
export function isKnownNumber(claim: TextClaim, observations: readonly ObservationRow[]): boolean {
  const stated = statedRange(claim);
  return stated !== null && sameFigures(claim, observations, roundingAt(stated, claim.quote)).length > 0;
}

/** Whether an observation gives the claim's number to the digit, of so many digits that it is no other count. */
export const isKnownExactly = (claim: TextClaim, observations: readonly ObservationRow[]): boolean =>
  digitsOf(claim) >= CERTAIN && sameFigures(claim, observations, 0).length > 0;

function sameFigures(claim: TextClaim, observations: readonly ObservationRow[], tolerance: number) {
  const stated = statedRange(claim);
  if (!stated || digitsOf(claim) < TELLING) return [];
  return observations.filter(observation => {
    const known = statedRange({ value: observed(observation) });
    return known?.every((number, at) => Math.abs(number - (stated[at] ?? Number.NaN)) <= tolerance);
  });
}

const digitsOf = (claim: TextClaim): number =>
  Math.max(...(statedRange(claim) ?? [0]).map(number => String(number).replace(/0+$/, '').length));
