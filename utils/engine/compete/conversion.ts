import { UNITS } from '../figures/units/table.ts';
import type { ClaimLike } from './claim-like.ts';
import { unitFamily } from './unit-family.ts';

/** Two conversions of one amount are written side by side: "$12bn (£10bn)". */
const BRACKET_REACH = 5;

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
  const gap = second.start - first.end;
  if (gap < 0 || gap > BRACKET_REACH || first.unit === second.unit) return false;
  const kind = convertible(first.unit);
  if (kind === null || kind !== convertible(second.unit)) return false;
  const between = text.slice(first.end, second.start).trim();
  return /^(?:[([/]|,? ?or$)/.test(between);
};
