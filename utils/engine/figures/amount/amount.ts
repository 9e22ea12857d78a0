import { SCALE_WORDS } from '../../lexicon/number-words.ts';
import type { Scan } from '../scan.ts';
import { isDigits, isTight, lowerAt, tokenAt } from '../scan.ts';
import { numberOf } from './digits.ts';
import { fractionTail, slashFraction, VULGAR } from './fraction.ts';
import { SCALE_SIGNS } from './scales.ts';
import { numberInWords } from './words.ts';

/** A number as written, without bound and unit. */
export interface Amount {
  readonly value: number;
  readonly first: number;
  /** Token index behind it. */
  readonly last: number;
  readonly inDigits: boolean;
  /** What the scale word multiplied by, 1 where none is written. */
  readonly scale: number;
}

/** The number that begins at token `at`, scale words multiplied out ("1.5 million", "two and a half", "10 1/2"), or null. */
export function amountAt(scan: Scan, at: number): Amount | null {
  const token = tokenAt(scan, at);
  if (!token) return null;
  const vulgar = VULGAR.get(token.text);
  if (vulgar !== undefined) return withScale(scan, at, vulgar, at + 1, true);
  if (!isDigits(token)) return inWords(scan, at);
  const slash = slashFraction(scan, at);
  if (slash) return withScale(scan, at, slash.value, slash.last, true);
  const thousands = splitThousands(scan, at);
  const value = thousands ?? numberOf(token.text);
  if (value === null) return null;
  const last = thousands === null ? at + 1 : at + 3;
  const power = powerOfTen(scan, last);
  if (power) return { value: value * power.value, first: at, last: power.last, inDigits: true, scale: 1 };
  const tail = Number.isInteger(value) ? fractionTail(scan, last) : null;
  return withScale(scan, at, value + (tail?.value ?? 0), tail?.last ?? last, true);
}

function inWords(scan: Scan, at: number): Amount | null {
  const words = numberInWords(scan, at);
  if (!words) return null;
  const tail = fractionTail(scan, words.last);
  // "a million and a half": the half is of the million.
  if (tail) return withScale(scan, at, words.value + tail.value * words.scale, tail.last, false);
  return { value: words.value, first: at, last: words.last, inDigits: false, scale: words.scale };
}

function withScale(scan: Scan, first: number, value: number, last: number, inDigits: boolean): Amount {
  let scale = 1;
  let end = last;
  for (;;) {
    const at = lowerAt(scan, end) === '-' && isTight(scan, end - 1) && isTight(scan, end) ? end + 1 : end;
    const word = lowerAt(scan, at);
    const factor =
      word === 'dozen'
        ? 12
        : (SCALE_WORDS.get(word) ??
          (scale === 1 && isScaleSign(scan, at) ? SCALE_SIGNS.get(word) : undefined));
    if (factor === undefined) break;
    scale *= factor;
    end = at + 1;
  }
  return { value: scale === 1 ? value : round(value * scale), first, last: end, inDigits, scale };
}

/** "mm" is a million only in "$5mm"; alone it is a length. */
const isScaleSign = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at) !== 'mm' && (lowerAt(scan, at) !== 'cr' || isTight(scan, at - 1));

/** Products of decimal writing stay decimal: 1.1 × 1,000,000 is 1,100,000. */
export const round = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));

/** "80, 000": a space behind the comma of a number. */
function splitThousands(scan: Scan, at: number): number | null {
  if (lowerAt(scan, at + 1) !== ',' || lowerAt(scan, at + 2) !== '000' || !isTight(scan, at)) return null;
  const head = numberOf(lowerAt(scan, at));
  return head !== null && Number.isInteger(head) && head > 0 && head < 1000 ? head * 1000 : null;
}

/** "×10−30", "x 10^6". */
function powerOfTen(scan: Scan, at: number): { value: number; last: number } | null {
  const times = lowerAt(scan, at);
  if ((times !== '×' && times !== 'x') || lowerAt(scan, at + 1) !== '10') return null;
  const caret = lowerAt(scan, at + 2) === '^' ? at + 3 : at + 2;
  const minus = '-−⁻'.includes(lowerAt(scan, caret) || ' ');
  const digits = minus ? caret + 1 : caret;
  const exponent = numberOf(lowerAt(scan, digits));
  if (exponent === null || exponent > 300 || (caret === at + 2 && !minus)) return null;
  return { value: 10 ** (minus ? -exponent : exponent), last: digits + 1 };
}
