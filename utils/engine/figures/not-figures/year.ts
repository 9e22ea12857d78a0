import { isPlural } from '../../lexicon/lemma.ts';
import { amountAt } from '../amount/amount.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { currencyAfter } from '../units/currency-after.ts';
import { currencyBefore } from '../units/currency-before.ts';
import { measurementAt } from '../units/measurement.ts';

const YEAR = /^(?:1[4-9]|20)\d\d$/;
const BOUNDED = /^(?:than|least|about|around|nearly|almost|approximately|roughly|over|some|most|exactly)$/;

/** A year, or a span of years ("2014-15", "1939–1945"): token index behind it, or 0. */
export function yearAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (!token || !isYearToken(token.text)) return 0;
  const span = spanEnd(scan, at);
  if (span > 0) return span;
  if (currencyBefore(scan, at)) return 0;
  const before = lowerAt(scan, at - 1);
  const next = tokenAt(scan, at + 1);
  if (next && next.tag === 'number' && isDigits(next) === false && amountAt(scan, at)?.last !== at + 1)
    return 0;
  if (currencyAfter(scan, at + 1, 1000) || isMeasured(scan, at + 1)) return 0;
  if (BOUNDED.test(before) && !(before === 'around' || before === 'about'))
    return countedNext(scan, at) || before === 'than' || before === 'least' || before === 'most' ? 0 : at + 1;
  const opens =
    before === '' ||
    tokenAt(scan, at - 1)?.tag === 'verb' ||
    tokenAt(scan, at - 1)?.tag === 'auxiliary' ||
    before === 'about' ||
    before === 'around' ||
    before === 'and' ||
    before === ',';
  return opens && countedNext(scan, at) ? 0 : at + 1;
}

const isYearToken = (text: string): boolean => YEAR.test(text) && Number(text) < 2100;

const isMeasured = (scan: Scan, at: number): boolean => {
  const joined = lowerAt(scan, at) === '-' ? at + 1 : at;
  return measurementAt(scan, joined, true) !== null;
};

/** A plural counted right behind: "1600 refugees". */
function countedNext(scan: Scan, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokenAt(scan, i);
    if (token?.tag === 'noun')
      return (
        isPlural(token.lower) &&
        !/^(?:sales|earnings|elections|results|figures|levels|season|games)$/.test(token.lower)
      );
    if (token?.tag !== 'adjective') return false;
  }
  return false;
}

function spanEnd(scan: Scan, at: number): number {
  const dash = lowerAt(scan, at + 1);
  const other = tokenAt(scan, at + 2);
  if ((dash !== '-' && dash !== '–' && dash !== '/') || !other || !isDigits(other) || !isTight(scan, at))
    return 0;
  if (!/^\d\d(?:\d\d)?$/.test(other.text)) return 0;
  const isLater =
    other.text.length === 4
      ? isYearToken(other.text)
      : Number(other.text) === (Number(lowerAt(scan, at).slice(2)) + 1) % 100;
  return isLater && !currencyBefore(scan, at) ? at + 3 : 0;
}
