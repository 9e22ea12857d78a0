import { isTight, lowerAt, type Scan } from '../scan.ts';

export interface AgeUnit {
  readonly unit: string;
  readonly last: number;
}

const PERIODS: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'day'].flatMap(name => [
    [name, name],
    [`${name}s`, name],
  ]),
);

/** What makes a number an age, behind it at token `at`: "-year-old", "years old", "months of age", "yo". */
export function ageAfter(scan: Scan, at: number): AgeUnit | null {
  if (lowerAt(scan, at) === 'yo') return { unit: 'year of age', last: at + 1 };
  const start = lowerAt(scan, at) === '-' && isTight(scan, at) ? at + 1 : at;
  const joined = /^(year|month|week|day)s?-olds?$/.exec(lowerAt(scan, start));
  if (joined) return { unit: `${joined[1]} of age`, last: start + 1 };
  const period = PERIODS.get(lowerAt(scan, start));
  if (period === undefined) return null;
  const next = lowerAt(scan, start + 1) === '-' ? start + 2 : start + 1;
  if (/^olds?$/.test(lowerAt(scan, next))) return { unit: `${period} of age`, last: next + 1 };
  return lowerAt(scan, next) === 'of' && lowerAt(scan, next + 1) === 'age'
    ? { unit: `${period} of age`, last: next + 2 }
    : null;
}
