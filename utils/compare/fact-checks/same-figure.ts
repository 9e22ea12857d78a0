import { sameNumber } from '../../engine/compete/number/same-number.ts';
import { rolesApart } from '../../engine/compete/people-roles.ts';
import { unitFamily } from '../../engine/compete/unit-family.ts';
import type { TextClaim } from '../../model/claim.ts';
import { commonScales, convertRange } from '../units/convert.ts';
import { meaningOf } from './meanings.ts';

type Counted = Pick<TextClaim, 'value' | 'quote' | 'unit' | 'direction'>;

/** The same number, of the same things, going the same way; in another unit of one dimension too. */
export function sameFigure(a: Counted, b: Counted): boolean {
  return a.direction === b.direction && sameUnit(a.unit, b.unit) && sameNumber(inUnit(a, b.unit), inUnit(b));
}

function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return !isMeasured(a ?? b);
  if (a === b || commonScales(a, b) !== null) return true;
  const family = unitFamily(a);
  if (family === 'people' && unitFamily(b) === family) return !rolesApart(a, b);
  return meaningOf(a) === meaningOf(b);
}

/** A bare number is no share and no sum of money. */
const isMeasured = (unit: string | null) => unit !== null && ['money', 'percent'].includes(unitFamily(unit));

function inUnit({ value, quote, unit }: Counted, other = unit) {
  const number = value.low ?? value.high;
  if (number === null || commonScales(unit, other) === null) return { value, written: quote };
  const [low, high] = convertRange([number, value.high ?? number], unit, other);
  return { value: { ...value, low, high } };
}
