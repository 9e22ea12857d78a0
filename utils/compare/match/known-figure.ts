import { roundingAt, statedRange } from '../../engine/compete/number/same-number.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { MeasureRow, ObservationRow } from '../../model/pack.ts';
import { observed } from '../observed.ts';
import { withoutBrackets } from '../same-source.ts';
import { type NamedMeasure, saysNothing } from './terms.ts';
import { fitsUnit, type UnitScope } from './units.ts';
import { holdsWord, holdsWords } from './words.ts';

/**
 * How far the claim's number tells by itself that an observation's count is meant: the digits that the article writes, zeros at
 * the end aside, where an observation gives the same within their rounding, and one more where the sentence names its claimant.
 * 0 where none does; a single digit is no sign.
 */
export function knownDigits(
  claim: TextClaim,
  observations: readonly ObservationRow[],
  sentence: string,
): number {
  const stated = statedRange(claim);
  if (!stated) return 0;
  const tolerance = roundingAt(stated, claim.quote);
  const same = observations.filter(observation => {
    const known = statedRange({ value: observed(observation) });
    return known?.every((number, at) => Math.abs(number - (stated[at] ?? Number.NaN)) <= tolerance);
  });
  if (same.length === 0) return 0;
  const isNamed = same.some(({ claimedBy }) => holdsWords(sentence, withoutBrackets(claimedBy)));
  const digits = digitsOf(stated) + (isNamed ? 1 : 0);
  return digits < 2 ? 0 : digits;
}

/** From so many on the number is this count, whatever else the sentence says. */
export const CERTAIN = 3;

/** Of a range those of both ends, and one more: two numbers hardly fall together. */
function digitsOf(stated: readonly number[]): number {
  const ends = new Set(stated);
  return [...ends].reduce((sum, end) => sum + String(end).replace(/0{1,20}$/, '').length, ends.size - 1);
}

/** "Harvard arrived at 4,645": a known number that says nothing of what it counts is its own name. */
export function knownFigure(
  claim: TextClaim,
  measure: MeasureRow,
  digits: number,
  scope: UnitScope,
): NamedMeasure | null {
  if (digits === 0) return null;
  const isWritten = claim.unit !== null && holdsWord(claim.quote, claim.unit);
  const fits = isWritten && (/^\p{Lu}/u.test(claim.unit ?? '') || fitsUnit(claim, measure, [], scope));
  if (isWritten && !fits) return null;
  if (digits < CERTAIN && !saysNothing(claim.measure)) return null;
  return {
    term: claim.quote,
    own: digits >= CERTAIN || saysNothing(claim.measure),
    unit: fits || digits >= CERTAIN,
  };
}
