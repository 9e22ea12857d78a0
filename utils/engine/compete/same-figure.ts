import type { Value } from '../../model/figure.ts';
import { UNITS } from '../figures/units/table.ts';
import type { ClaimLike } from './claim-like.ts';
import { unitFamily } from './unit-family.ts';

/** Two conversions of one amount are written side by side: "$12bn (£10bn)". */
const BRACKET_REACH = 5;

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1);

const statedOf = ({ low, high }: Value): number | null => low ?? high;

/** Half of the last written digit's place: 7,500 may be anything from 7,450 to 7,550. */
const roundingOf = (value: number): number => {
  if (value === 0) return 0;
  let step = 10 ** Math.floor(Math.log10(Math.abs(value)));
  while (step > 1e-6 && !near(value / step, Math.round(value / step))) step /= 10;
  return step / 2;
};

/** Whether two values of one unit are the same number, the finer of them rounded to the coarser. */
export const sameNumber = (a: Value, b: Value): boolean => {
  if (a.relation === 'vague' || b.relation === 'vague') return false;
  const x = statedOf(a);
  const y = statedOf(b);
  if (x === null || y === null) return false;
  if (a.relation === 'between' || b.relation === 'between')
    return near(a.low ?? x, b.low ?? y) && near(a.high ?? x, b.high ?? y);
  return (
    near(x, y) ||
    (Math.abs(x - y) < Math.max(roundingOf(x), roundingOf(y)) && Math.abs(x - y) / Math.max(x, y) < 0.05)
  );
};

const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  [...UNITS.words.values(), ...UNITS.signs.values()].map(({ name, dimension }) => [name, dimension]),
);

/** What can be converted into one another: money, or measurements of one dimension; null for counted things and shares. */
const convertible = (unit: string | null): string | null => {
  if (unit === null) return null;
  if (unitFamily(unit) === 'money') return 'money';
  const dimension = DIMENSIONS.get(unit) ?? null;
  return dimension === 'share' ? null : dimension;
};

/** Whether the second figure is the first in another unit, in brackets or behind a slash or "or" after it. */
export const isConversion = (text: string, a: ClaimLike, b: ClaimLike): boolean => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  if (first.unit === second.unit || first.end > second.start) return false;
  const kind = convertible(first.unit);
  if (kind === null || kind !== convertible(second.unit)) return false;
  if (second.start - first.end > BRACKET_REACH) return false;
  const between = text.slice(first.end, second.start).trim();
  return /^(?:[([/]|,? ?or$)/.test(between);
};
