import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';

const ORDINAL = /^(?:first|second|third|\w{2,12}th|\w{2,12}ieth)(?:-|$)/;
const LETTER = /[^\d.,]$/u;

/** "21st", "1990s", "twenty-first": token index behind it, or 0. */
export function ordinalAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (!token) return 0;
  if (isDigits(token)) return token.text.length < 40 && !LETTER.test(token.text) ? 0 : at + 1;
  if (lowerAt(scan, at + 1) !== '-' || !isTight(scan, at)) return 0;
  const next = lowerAt(scan, at + 2);
  return ORDINAL.test(next) && next !== 'month' && token.lower !== 'one' && next !== 'second' ? at + 3 : 0;
}
