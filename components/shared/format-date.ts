import type { PartialDate } from '#utils/model/other-figure.ts';
import { uiLocale } from './locale.ts';

/** A date as exact as it is known: "2012", "March 2012", "10 March 2012". */
export function formatDate(date: PartialDate, locale = uiLocale(), month: 'long' | 'short' = 'long'): string {
  const [year, monthOfYear, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(monthOfYear === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year ?? 0, (monthOfYear ?? 1) - 1, day ?? 1));
}

/** The day of an ISO 8601 time, or the date as exact as it is; the text itself where it is neither. */
export function formatIsoDate(iso: string, locale = uiLocale()): string {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(iso)?.[0];
  return day ? formatDate(day, locale) : iso;
}
