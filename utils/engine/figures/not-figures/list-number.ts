import { isDigits, lowerAt, type Scan, tokenAt } from '../scan.ts';

/** The "3." or "3)" before an item of a list: token index behind it, or 0. */
export function listNumberAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (at !== scan.first || !isDigits(token) || (token?.text.length ?? 9) > 2) return 0;
  const next = lowerAt(scan, at + 1);
  return next === ')' || next === '.' || (next === ':' && tokenAt(scan, at + 2) !== undefined) ? at + 2 : 0;
}
