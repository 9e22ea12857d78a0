import type { PartialDate } from '../../model/other-figure.ts';
import type { MeasureRow } from '../../model/pack.ts';
import { daysOf } from '../partial-date.ts';
import type { Surroundings } from './restricted.ts';

export const startsAfter = ({ period }: MeasureRow, published: PartialDate | null): boolean =>
  published !== null && period?.start !== undefined && daysOf(period.start)[0] > daysOf(published)[1];

/** What is counted began at another time than the measure, or goes on after its end. */
export function isOfAnotherTime(
  { told, content }: Surroundings,
  measure: MeasureRow,
  published: PartialDate | null,
): boolean {
  const { start } = measure.period ?? {};
  if (start !== undefined && countsSinceAnother(told, start, published)) return true;
  return GOES_ON.test(content) && endedBefore(measure, published);
}

/** "524,000 until now" is more than a measure that ended last year counts. */
const GOES_ON = /\b(?:until|up to|by) now\b|\b(?:so far|to date)\b/i;
const MONTH = 31;
const endedBefore = ({ period }: MeasureRow, published: PartialDate | null) =>
  published !== null && period?.end !== undefined && daysOf(published)[0] - daysOf(period.end)[1] > MONTH;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** "since April", "since the fighting began in March 2003". */
const SINCE = new RegExp(
  `\\bsince\\b(?:(?!, )[^;:\\d]){0,60}?\\b(?:(?<month>${NAMES})\\b\\.?(?: \\d{1,2}\\b,?)?(?: (?<of>(?:19|20)\\d\\d|(?:of )?last year|this year))?|(?<year>(?:19|20)\\d\\d))\\b`,
  'i',
);
/** "the deadliest day since 2014": what is compared with. */
const SUPERLATIVE = /\b(?:most|first|worst|only|never|[a-z]+est)(?: [^\s,;.]{1,20}){0,5} $/;

/**
 * Whether the words count from another time on than a measure does: "killed since April" of a war that began in 2003. A month
 * without a year is the last one before the article.
 * @param start of the measure
 */
function countsSinceAnother(words: string, start: PartialDate, published: PartialDate | null): boolean {
  const found = words.match(SINCE);
  if (!found?.groups || SUPERLATIVE.test(words.slice(0, found.index))) return false;
  const { month, of } = found.groups;
  const year = found.groups.year ?? (of === undefined ? undefined : relativeYear(of, published));
  const [startYear = 0, startMonth] = start.split('-').map(Number);
  if (month === undefined || startMonth === undefined) {
    const since = year === undefined ? yearOf(month, published) : Number(year);
    return since !== null && Math.abs(since - startYear) > (startMonth === undefined ? 1 : 0);
  }
  const since = year === undefined ? yearOf(month, published) : Number(year);
  if (since === null) return false;
  const apart = (since - startYear) * 12 + monthOf(month) - startMonth;
  return Math.abs(apart) > NEAR;
}

/** Months: a war may be said to begin with its first protests or with its first battle. */
const NEAR = 2;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** "March last year". */
function relativeYear(words: string, published: PartialDate | null): string | undefined {
  if (/^\d/.test(words)) return words;
  if (published === null) return undefined;
  return String(Number(published.slice(0, 4)) - (words.endsWith('last year') ? 1 : 0));
}

function yearOf(month: string | undefined, published: PartialDate | null): number | null {
  if (month === undefined || published === null) return null;
  const [year = 0, now = 12] = published.split('-').map(Number);
  return monthOf(month) > now ? year - 1 : year;
}
