import { amountAt } from '../amount/amount.ts';
import { boundedValue } from '../bounds/bounds.ts';
import type { Draft } from '../figure.ts';
import { isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { measurementAt } from '../units/measurement.ts';
import { percentOf } from './share.ts';

/** "one in five", "1-in-20", "nine out of 10": a share of a whole, as percent; or null. */
export function ratioAt(scan: Scan, at: number): Draft | null {
  const upper = amountAt(scan, at);
  if (!upper || !Number.isInteger(upper.value) || upper.value < 1) return null;
  const start = overNoun(scan, upper.value, overHyphen(scan, upper.last));
  const word = lowerAt(scan, start);
  const isOutOf = word === 'out' && lowerAt(scan, start + 1) === 'of';
  if (word !== 'in' && !isOutOf) return null;
  let whole = isOutOf ? start + 2 : overHyphen(scan, start + 1);
  if (lowerAt(scan, whole) === 'every') whole++;
  if (tokenAt(scan, whole)?.tag !== 'number') return null;
  const lower = amountAt(scan, whole);
  if (!lower || lower.value <= upper.value || !Number.isInteger(lower.value) || isYearLike(lower.value))
    return null;
  if (upper.value > 10 && !isOutOf && upper.value * 2 > lower.value) return null;
  // "three in five years" counts, it does not share.
  const unit = measurementAt(scan, lower.last, true);
  if (unit || lowerAt(scan, lower.last) === '%') return null;
  const percent = percentOf(upper.value / lower.value);
  // "one in three" is near a third; "14 out of 30" was counted.
  const isRough = word === 'in' && !Number.isInteger(percent);
  return {
    kind: 'share',
    value: boundedValue(percent, percent, isRough ? 'about' : 'exact'),
    unit: 'percent',
    firstToken: at,
    lastToken: lower.last,
    numberToken: at,
    headToken: null,
  };
}

/** "one child in 10", but not "one study in 24 drivers". */
const overNoun = (scan: Scan, upper: number, at: number): number =>
  upper === 1 &&
  tokenAt(scan, at)?.tag === 'noun' &&
  !STUDIES.has(lowerAt(scan, at)) &&
  lowerAt(scan, at + 1) === 'in'
    ? at + 1
    : at;

const STUDIES: ReadonlySet<string> = new Set(
  'study survey trial review test experiment paper poll project programme program'.split(' '),
);

const isYearLike = (value: number): boolean => value > 1500 && value < 2100;

const overHyphen = (scan: Scan, at: number): number =>
  lowerAt(scan, at) === '-' && isTight(scan, at - 1) ? at + 1 : at;
