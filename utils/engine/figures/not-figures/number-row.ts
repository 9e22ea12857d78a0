import { isDigits, type Scan, tokenAt } from '../scan.ts';

/** So many numbers without a word between are a row of a table or a serial number. */
const ROW = 4;

/** "12 40 7 19 3": token index behind the row that begins at `at`, or 0. */
export function numberRowAt(scan: Scan, at: number): number {
  let last = at;
  while (isDigits(tokenAt(scan, last))) last++;
  return last - at >= ROW ? last : 0;
}
