import type { Relation } from '../../../model/figure.ts';
import { type Amount, amountAt, round } from '../amount/amount.ts';
import { SCALE_LETTERS } from '../amount/scales.ts';
import { boundAfter } from '../bounds/bounds.ts';
import type { FigureKind } from '../figure.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { currencyBefore } from '../units/currency-before.ts';
import { rateAt } from '../units/rate.ts';
import { type UnitAfter, unitAfter, withRate } from '../units/unit-after.ts';

/** One number with its unit: half of a range, or all of a figure. */
export interface Part {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string | null;
  readonly scale: number;
  readonly first: number;
  readonly numberToken: number;
  readonly last: number;
  readonly head: number | null;
  readonly inDigits: boolean;
  /** A number is written here whose unit is not ("40" of "$40-50 billion" has the sign). */
  readonly bare: boolean;
  /** A bound written behind the number: "50+", "5,000 or more". */
  readonly relation: Relation;
}

/** The number at token `at` with its sign, currency and unit. */
export function partAt(scan: Scan, at: number): Part | null {
  const amount = amountAt(scan, at);
  if (!amount) return null;
  const minus = minusBefore(scan, at);
  const signed = minus < 0 ? at : minus;
  const money = currencyBefore(scan, signed);
  const value = minus < 0 ? amount.value : -amount.value;
  if (money) {
    const sign = minusBefore(scan, money.first);
    const negative = sign >= 0 && minus < 0;
    const first = negative ? sign : money.first;
    return moneyPart(scan, amount, (negative ? -value : value) * money.scale, money.unit, first, at);
  }
  const letter = scaleLetter(scan, amount, false);
  const numberEnd = letter ? amount.last + 1 : amount.last;
  const inner = boundAfter(scan, numberEnd);
  const last = inner?.last ?? numberEnd;
  const scale = letter ?? 1;
  // "a magnitude 6.8 earthquake" is one earthquake.
  const isGrade = lowerAt(scan, at - 1) === 'magnitude' || lowerAt(scan, at - 1) === 'category';
  const unit = isGrade ? null : unitAfter(scan, last, amount.value * scale);
  const rate = unit || !isDigits(tokenAt(scan, last + 1)) ? null : rateAt(scan, last);
  const outer = inner ?? (unit && boundAfter(scan, unit.last));
  return {
    kind: unit?.kind ?? (rate ? 'measurement' : 'number'),
    value: round(value * scale * (unit?.scale ?? 1) + (unit?.part ?? 0)),
    unit: unit?.unit ?? rate?.text ?? null,
    scale: amount.scale * scale,
    first: signed,
    numberToken: at,
    last: Math.max(unit?.last ?? rate?.last ?? last, outer?.last ?? 0),
    head: unit?.head ?? null,
    inDigits: amount.inDigits,
    bare: unit === null,
    relation: outer?.relation ?? 'exact',
  };
}

function moneyPart(scan: Scan, amount: Amount, value: number, unit: string, first: number, at: number): Part {
  const letter = scaleLetter(scan, amount, true);
  let last = letter ? amount.last + 1 : amount.last;
  const country = unit === 'USD' ? TRAILING.get(tokenAt(scan, last)?.text ?? '') : undefined;
  if (country !== undefined) last++;
  // "$10 dollars": the name repeats the sign.
  const repeated = unitAfter(scan, last, amount.value);
  if (repeated?.kind === 'money' && repeated.unit === unit) last = repeated.last;
  const joined =
    lowerAt(scan, last) === '-' && /^(?:dollar|euro|pound|yen)$/.test(lowerAt(scan, last + 1))
      ? last + 2
      : last;
  const rated: UnitAfter = withRate(scan, {
    kind: 'money',
    unit: country ?? unit,
    last: joined,
    head: null,
    scale: 1,
    part: 0,
  });
  const bound = boundAfter(scan, rated.last);
  return {
    kind: 'money',
    value: round(value * (letter ?? 1)),
    unit: rated.unit,
    scale: amount.scale * (letter ?? 1),
    first,
    numberToken: at,
    last: bound?.last ?? rated.last,
    head: null,
    inDigits: amount.inDigits,
    bare: false,
    relation: bound?.relation ?? 'exact',
  };
}

/** "$76 US", "$5 Cdn". */
const TRAILING: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['Cdn', 'CAD'],
  ['CDN', 'CAD'],
  ['Canadian', 'CAD'],
  ['Australian', 'AUD'],
]);

/** The factor of a letter that touches the number: any with money ("$5m"), capitals and "m people" without. */
function scaleLetter(scan: Scan, amount: Amount, isMoney: boolean): number | null {
  if (amount.scale !== 1 || !amount.inDigits) return null;
  const token = tokenAt(scan, amount.last);
  const factor = token && SCALE_LETTERS.get(token.text);
  if (!factor) return token?.lower === 'mm' && isMoney && isTight(scan, amount.last - 1) ? 1e6 : null;
  if (isMoney) return isTight(scan, amount.last - 1) || 'mbMB'.includes(token.text) ? factor : null;
  if (!isTight(scan, amount.last - 1)) return null;
  if (token.text === 'k' || token.text === 'K') return factor;
  if (!'mMbB'.includes(token.text)) return null;
  const next = tokenAt(scan, amount.last + 1);
  return next !== undefined && (next.tag === 'noun' || next.tag === 'adjective' || currencyFollows(next.text))
    ? factor
    : null;
}

const currencyFollows = (text: string): boolean => /^(?:[A-Z]{3}|dollars?|euros?|pounds?|people)$/.test(text);

const MINUS = '-−–';

/** Index of a minus that belongs to the number at `at`, or -1: "-5", "minus 40", "minus-130". */
function minusBefore(scan: Scan, at: number): number {
  const token = tokenAt(scan, at - 1);
  if (!token) return -1;
  if (token.lower === 'minus' || token.lower === 'negative')
    return isOperator(scan, at - 1) || lowerAt(scan, at - 2) === 'or' ? -1 : at - 1;
  if (token.text.length !== 1 || !MINUS.includes(token.text) || !isTight(scan, at - 1)) return -1;
  if (lowerAt(scan, at - 2) === 'minus') return at - 2;
  const before = tokenAt(scan, at - 2);
  if (!before) return at - 1;
  if (isTight(scan, at - 2))
    return before.tag === 'symbol' && before.text !== '%' && before.text !== '/' ? at - 1 : -1;
  return before.tag === 'number' || before.tag === 'proper' || token.text === '–' ? -1 : at - 1;
}

/** "revenue minus 40": a subtraction, where a number or noun stands before. */
const isOperator = (scan: Scan, at: number): boolean => tokenAt(scan, at - 1)?.tag === 'number';
