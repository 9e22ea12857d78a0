import { SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import { boundedValue } from '../bounds/bounds.ts';
import { countedAt } from '../counted/counted.ts';
import type { Draft } from '../figure.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';
import { currencyAfter } from '../units/currency-after.ts';
import { measurementAt } from '../units/measurement.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);

/** A share as percent to two decimals: a third is 33.33. */
export const percentOf = (share: number): number => Math.round(share * 10_000) / 100;

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

interface Fraction {
  readonly share: number;
  readonly first: number;
  readonly last: number;
  readonly isHalf: boolean;
}

/** The fraction whose denominator word stands at `at`: "a third", "two-thirds", "half"; null for "the third goal". */
function fractionAt(scan: Scan, at: number): Fraction | null {
  const word = lowerAt(scan, at);
  const parts = PARTS.get(word);
  if (parts === undefined) return null;
  const hyphen = lowerAt(scan, at - 1) === '-' ? at - 2 : at - 1;
  const before = lowerAt(scan, hyphen);
  if (word === 'half') return halfAt(scan, at, before);
  const count = SMALL_NUMBERS.get(before);
  if (word.endsWith('s'))
    return count && count > 1 && count < parts
      ? { share: count / parts, first: hyphen, last: at + 1, isHalf: false }
      : null;
  if (before !== 'a' && before !== 'one' && before !== 'an')
    return word === 'quarter' && isScaled(scan, at + 1)
      ? { share: 0.25, first: at, last: at + 1, isHalf: false }
      : null;
  const next = tokenAt(scan, at + 1);
  const stands =
    !next ||
    next.lower === 'of' ||
    next.lower === 'off' ||
    (next.tag === 'punctuation' && next.lower !== '-') ||
    next.tag === 'auxiliary' ||
    next.tag === 'preposition';
  if (!stands && before !== 'one' && !isScaled(scan, at + 1)) return null;
  return { share: 1 / parts, first: hyphen, last: at + 1, isHalf: false };
}

/** "half a" aside: a scale word, a length or "point" right behind ("quarter-mile", "half-dozen"). */
function isScaled(scan: Scan, at: number): boolean {
  const next = lowerAt(scan, at) === '-' ? at + 1 : at;
  const word = lowerAt(scan, next);
  return SCALES.has(word) || word === 'point' || measurementAt(scan, next, false)?.dimension === 'length';
}

const NOT_A_HALF =
  /^(?:first|second|opening|final|other|better|latter|this|that|last|next|every|each|the|his|her|their|its|early|and|upper|lower|top|bottom|left|right|front|back)$/;

function halfAt(scan: Scan, at: number, before: string): Fraction | null {
  if (NOT_A_HALF.test(before) && !isScaled(scan, at + 1)) return null;
  // "the upper half of the screen", "a cup and a half".
  const isAddedOn =
    before === 'a' && lowerAt(scan, at - 2) === 'and' && /^(?:of|[.,;]|)$/.test(lowerAt(scan, at + 1));
  if (tokenAt(scan, at - 1)?.tag === 'adjective' || isAddedOn) return null;
  const article = before === 'a' || before === 'one';
  const next = tokenAt(scan, at + 1);
  const nextWord = next?.lower ?? '';
  if (nextWord === '-' && !isScaled(scan, at + 1)) return null;
  const takesNoun = next?.tag === 'noun' && !isScaled(scan, at + 1) && !measurementAt(scan, at + 1, false);
  if (takesNoun || next?.tag === 'adjective' || (next?.tag === 'proper' && !article)) return null;
  return { share: 0.5, first: article ? at - 1 : at, last: at + 1, isHalf: true };
}

/** "half of the districts" and "a third" as percent; "half a mile", "a quarter of a million dollars" as a part of the unit. */
export function shareAt(scan: Scan, at: number): Draft | null {
  const fraction = fractionAt(scan, at);
  if (!fraction) return null;
  const part = partOfUnit(scan, fraction, at);
  if (part) return part;
  const counted = lowerAt(scan, fraction.last) === 'of' ? countedAt(scan, fraction.last) : null;
  const percent = percentOf(fraction.share);
  return {
    kind: 'share',
    // Nobody measures a third: what is no whole percentage is near it.
    value: boundedValue(percent, percent, Number.isInteger(percent) ? 'exact' : 'about'),
    unit: 'percent',
    firstToken: fraction.first,
    lastToken: fraction.last,
    numberToken: fraction.first,
    headToken: counted?.head ?? null,
  };
}

function partOfUnit(scan: Scan, fraction: Fraction, at: number): Draft | null {
  let next = fraction.last;
  if (lowerAt(scan, next) === '-') next++;
  if (lowerAt(scan, next) === 'of') next++;
  if (lowerAt(scan, next) === 'a' || lowerAt(scan, next) === 'an') next++;
  const scale = SCALES.get(lowerAt(scan, next));
  if (scale !== undefined) return scaled(scan, fraction, at, fraction.share * scale, next + 1);
  if (lowerAt(scan, next) === 'point')
    return draft(fraction, at, fraction.share, 'percentage point', next + 1, 'percent', null);
  const unit = measurementAt(scan, next, false);
  if (!unit || (unit.dimension === 'share' && unit.unit !== 'percentage point')) return null;
  if (next === fraction.last + 1 && lowerAt(scan, fraction.last) === 'of') return null;
  const kind = unit.dimension === 'time' ? 'duration' : 'measurement';
  return draft(fraction, at, fraction.share, unit.unit, unit.last, kind, unit.last - 1);
}

function scaled(scan: Scan, fraction: Fraction, at: number, value: number, last: number): Draft {
  const joined = lowerAt(scan, last) === '-' ? last + 1 : last;
  const money = currencyAfter(scan, joined, value);
  if (money)
    return draft(fraction, at, value, money.unit === 'pound' ? 'GBP' : money.unit, money.last, 'money', null);
  const unit = measurementAt(scan, last, false);
  if (unit)
    return draft(
      fraction,
      at,
      value,
      unit.unit,
      unit.last,
      unit.dimension === 'time' ? 'duration' : 'measurement',
      unit.last - 1,
    );
  const counted = countedAt(scan, last);
  return draft(
    fraction,
    at,
    value,
    counted?.lemma ?? null,
    counted?.last ?? last,
    counted ? 'count' : 'number',
    counted?.head ?? null,
  );
}

const draft = (
  fraction: Fraction,
  at: number,
  value: number,
  unit: string | null,
  last: number,
  kind: Draft['kind'],
  head: number | null,
): Draft => ({
  kind,
  value: boundedValue(value, value, 'exact'),
  unit,
  firstToken: fraction.first,
  lastToken: last,
  numberToken: Math.min(fraction.first, at),
  headToken: head,
});
