import { numberOf } from '../amount/digits.ts';
import { isCapitalised, isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { MONTHS } from './calendar.ts';

const DATE_WORDS: ReadonlySet<string> = new Set(['on', 'in', 'since', 'until', 'by']);

const isMonth = (scan: Scan, at: number): boolean => {
  const token = tokenAt(scan, at);
  if (!token || !MONTHS.has(token.lower)) return false;
  if (isCapitalised(token.text)) return true;
  const isWord = token.lower === 'may' || token.lower === 'march';
  if (isWord || token.lower === 'mar' || token.lower === 'sun')
    return DATE_WORDS.has(lowerAt(scan, at - 1)) && isDigits(tokenAt(scan, at + 1));
  return token.lower.length > 3 || lowerAt(scan, at + 1) === '.' || token.lower.endsWith('.');
};

const isDay = (value: number | null): boolean =>
  value !== null && value >= 1 && value <= 31 && Number.isInteger(value);

/** "March 29", "29 March 2019", "3/14/2019", "2012-03-10": token index behind the date, or 0. */
export function dateAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (!token || !isDigits(token) || token.text.length > 4) return 0;
  const joined = numericDate(scan, at);
  if (joined > 0) return joined;
  if (!isDay(numberOf(token.text))) return 0;
  const monthBefore = isMonth(scan, at - 1) || (lowerAt(scan, at - 1) === '.' && isMonth(scan, at - 2));
  if (monthBefore) return behindYear(scan, behindDays(scan, at + 1));
  const next = behindDays(scan, at + 1);
  return isMonth(scan, next) ? next + 1 : 0;
}

/** "March 29, 2019": the year belongs to the date. */
const behindYear = (scan: Scan, at: number): number =>
  lowerAt(scan, at) === ',' && /^(?:1[4-9]|20)\d\d$/.test(lowerAt(scan, at + 1)) ? at + 2 : at;

/** More days of the same month: "12-14", "12 and 13". */
function behindDays(scan: Scan, at: number): number {
  const word = lowerAt(scan, at);
  const joins = word === '-' || word === '–' || word === 'and' || word === 'to' || word === 'or';
  const next = tokenAt(scan, at + 1);
  if (!joins || !isDigits(next) || !isDay(numberOf(next?.text ?? ''))) return at;
  if ((word === 'and' || word === 'to' || word === 'or') && tokenAt(scan, at + 2)?.tag === 'noun') return at;
  return at + 2;
}

/** Three groups of digits joined by one mark. */
function numericDate(scan: Scan, at: number): number {
  const mark = lowerAt(scan, at + 1);
  if (mark !== '/' && mark !== '-') return 0;
  if (lowerAt(scan, at) === '24' && mark === '/' && lowerAt(scan, at + 2) === '7') return at + 3;
  if (lowerAt(scan, at) === '9' && mark === '/' && lowerAt(scan, at + 2) === '11') return at + 3;
  if (
    lowerAt(scan, at + 3) !== mark ||
    !isTight(scan, at) ||
    !isTight(scan, at + 1) ||
    !isTight(scan, at + 2)
  )
    return 0;
  return isDigits(tokenAt(scan, at + 2)) && isDigits(tokenAt(scan, at + 4)) ? at + 5 : 0;
}
