import type { Scan } from '../scan.ts';
import { addressAt } from './address.ts';
import { dateAt } from './date.ts';
import { identifierAt } from './identifier.ts';
import { listNumberAt } from './list-number.ts';
import { numberRowAt } from './number-row.ts';
import { ordinalAt } from './ordinal.ts';
import { phoneAt } from './phone.ts';
import { timeAt } from './time.ts';
import { yearAt } from './year.ts';

/** What numbers are that are not figures; each gives the token index behind what it reads, or 0. */
const NOT_FIGURES: readonly ((scan: Scan, at: number) => number)[] = [
  numberRowAt,
  ordinalAt,
  timeAt,
  listNumberAt,
  phoneAt,
  dateAt,
  yearAt,
  addressAt,
  identifierAt,
];

/** Token index behind a date, an identifier or the like that begins at number token `at`, or 0 where a figure may begin. */
export function notFigureAt(scan: Scan, at: number): number {
  for (const read of NOT_FIGURES) {
    const last = read(scan, at);
    if (last > 0) return last;
  }
  return 0;
}
