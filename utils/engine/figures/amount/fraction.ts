import type { Scan } from '../scan.ts';
import { isDigits, isTight, lowerAt, tokenAt } from '../scan.ts';
import { numberOf } from './digits.ts';

/** One-character fractions. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

export interface Part {
  readonly value: number;
  /** Token index behind it. */
  readonly last: number;
}

/** "1/2", "1⁄32": digits, a stroke and digits that touch, the upper smaller than the lower. */
export function slashFraction(scan: Scan, at: number): Part | null {
  const stroke = lowerAt(scan, at + 1);
  if ((stroke !== '/' && stroke !== '⁄') || !isTight(scan, at) || !isTight(scan, at + 1)) return null;
  const below = tokenAt(scan, at + 2);
  if (!isDigits(tokenAt(scan, at)) || !below || !isDigits(below) || below.text.length > 3) return null;
  const after = lowerAt(scan, at + 3);
  if ((after === '/' || after === '⁄') && isTight(scan, at + 2)) return null;
  const upper = numberOf(lowerAt(scan, at));
  const lower = numberOf(below.text);
  if (upper === null || lower === null || lower < 2 || upper === 0 || upper >= lower) return null;
  return { value: upper / lower, last: at + 3 };
}

/** What may follow a whole number: "½", "1/2", "-1/2", "and a half", "and three quarters". */
export function fractionTail(scan: Scan, at: number): Part | null {
  const vulgar = VULGAR.get(lowerAt(scan, at));
  if (vulgar !== undefined) return { value: vulgar, last: at + 1 };
  const digits = slashFraction(scan, lowerAt(scan, at) === '-' ? at + 1 : at);
  if (digits) return digits;
  const glue = lowerAt(scan, at) === '-' ? at + 1 : at;
  if (lowerAt(scan, glue) !== 'and') return null;
  const rest = lowerAt(scan, glue + 1) === '-' ? glue + 2 : glue + 1;
  if (lowerAt(scan, rest) === 'a' || lowerAt(scan, rest) === 'one') {
    const half = lowerAt(scan, rest + 1) === '-' ? rest + 2 : rest + 1;
    if (lowerAt(scan, half) === 'half') return { value: 0.5, last: half + 1 };
    if (lowerAt(scan, half) === 'quarter') return { value: 0.25, last: half + 1 };
  }
  const quarters = lowerAt(scan, rest + 1) === '-' ? rest + 2 : rest + 1;
  return lowerAt(scan, rest) === 'three' && lowerAt(scan, quarters) === 'quarters'
    ? { value: 0.75, last: quarters + 1 }
    : null;
}
