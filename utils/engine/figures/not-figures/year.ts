import { isPlural } from '../../lexicon/lemma.ts';
import { amountAt } from '../amount/amount.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { currencyAfter } from '../units/currency-after.ts';
import { currencyBefore } from '../units/currency-before.ts';
import { measurementAt } from '../units/measurement.ts';

const YEAR = /^(?:1[4-9]|20)\d\d$/;
/** A year to come: "by 2120". */
const FAR_YEAR = /^2[1-4]\d\d$/;
const TIME_WORDS: ReadonlySet<string> = new Set(
  'in by since until till through before after during from of circa year'.split(' '),
);
/** Before these a number of four digits is counted, where a plural follows or the words are a bound. */
const COUNTING: ReadonlySet<string> = new Set(
  'than least most about around nearly almost approximately roughly over some exactly and , only just another'.split(
    ' ',
  ),
);
const BOUND_ENDS: ReadonlySet<string> = new Set(['than', 'least', 'most']);

/** A year, or a span of years ("2014-15", "1939–1945"): token index behind it, or 0. */
export function yearAt(scan: Scan, at: number): number {
  const token = tokenAt(scan, at);
  if (isCutYear(scan, at)) return at + 1;
  if (token?.text.length !== 4) return 0;
  const before = lowerAt(scan, at - 1);
  if (!YEAR.test(token.text))
    return FAR_YEAR.test(token.text) && TIME_WORDS.has(before) && !countedNext(scan, at) ? at + 1 : 0;
  const span = spanEnd(scan, at);
  if (span > 0) return span;
  if (currencyBefore(scan, at) || hasScale(scan, at)) return 0;
  if (currencyAfter(scan, at + 1, 1000) || isMeasured(scan, at + 1)) return 0;
  if (BOUND_ENDS.has(before) && !TIME_WORDS.has(lowerAt(scan, at - 3))) return 0;
  const tag = tokenAt(scan, at - 1)?.tag;
  const opens = before === '' || tag === 'verb' || tag === 'auxiliary' || COUNTING.has(before);
  return opens && countedNext(scan, at) ? 0 : at + 1;
}

/** "'73". */
const isCutYear = (scan: Scan, at: number): boolean =>
  /^['’]$/.test(tokenAt(scan, at - 1)?.text ?? '') &&
  isTight(scan, at - 1) &&
  /^\d\d$/.test(lowerAt(scan, at));

const hasScale = (scan: Scan, at: number): boolean => (amountAt(scan, at)?.last ?? 0) > at + 1;

/** A unit behind the number, time aside: "the 1988 quarter" has a year. */
function isMeasured(scan: Scan, at: number): boolean {
  const joined = lowerAt(scan, at) === '-' ? at + 1 : at;
  const unit = measurementAt(scan, joined, true);
  if (!unit || lowerAt(scan, joined) === '′') return false;
  return unit.dimension !== 'time' || isPlural(lowerAt(scan, joined));
}

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
      ? YEAR.test(other.text)
      : Number(other.text) === (Number(lowerAt(scan, at).slice(2)) + 1) % 100;
  return isLater && !currencyBefore(scan, at) ? at + 3 : 0;
}
