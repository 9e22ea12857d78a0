import { type Range, sizeOf } from '../../engine/compete/number/same-number.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { Value } from '../../model/figure.ts';
import { fromBase, type Scale, toBase } from './scale.ts';
import { scaleOf } from './scale-of.ts';

/** Unit of a figure; null for a bare number. */
type Unit = string | null | undefined;

/** The scales of two different units of one dimension; null where nothing is converted: one unit, or two that have no common measure. */
export function commonScales(a: Unit, b: Unit): readonly [Scale, Scale] | null {
  if (a === b || !a || !b) return null;
  const [first, second] = [scaleOf(a), scaleOf(b)];
  if (!first || !second || first.dimension !== second.dimension) return null;
  const isOfOne = (first.counted ?? second.counted) === (second.counted ?? first.counted);
  return isOfOne ? [first, second] : null;
}

/** Whether two figures can be compared by their numbers as far as units go. */
export const comparableUnits = (a: Unit, b: Unit): boolean => a === b || commonScales(a, b) !== null;

/** Numbers of one unit in another; as they are where nothing is converted. */
export function convertRange(range: Range, from: Unit, to: Unit): Range {
  const scales = commonScales(from, to);
  return scales ? fromBase(scales[1], toBase(scales[0], range)) : range;
}

/** What a claim spans in the unit of a measure; in its own where nothing is converted. Null where its words give no size. */
export function sizeIn(unit: Unit, { value, quote, unit: own }: TextClaim): Range | null {
  const size = sizeOf({ value, written: quote });
  return size && convertRange(size, own, unit);
}

/** Digits that a conversion is shown with: more would claim a precision that nobody gave. */
const DIGITS = 3;
export const shown = (number: number) => Number(number.toPrecision(DIGITS));

/**
 * A value as it is shown in another unit, to three digits; null where nothing is converted. By a name that stands for several
 * units ("ton") one number becomes a range.
 */
export function convertValue({ relation, low, high }: Value, from: Unit, to: Unit): Value | null {
  const number = low ?? high;
  if (number === null || !commonScales(from, to)) return null;
  const [first, last] = convertRange([number, high ?? number], from, to);
  const [least, most] = [shown(first), shown(last)];
  if (low !== null && high !== null)
    return { relation: least === most ? relation : 'between', low: least, high: most };
  return { relation, low: low === null ? null : least, high: high === null ? null : most };
}
