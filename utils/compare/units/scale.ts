import type { Range } from '../../engine/compete/number/same-number.ts';

/** Units that are turned into one another; names are those of the engine's vocabulary. */
export interface ScaleGroup {
  readonly dimension: string;
  /** How many of the base unit one of each is, exactly; the least and the most where texts mean several units by one name. */
  readonly sizes: Readonly<Record<string, number | Range>>;
  /** What zero of a unit is in the base unit, where that is not zero. */
  readonly zeros?: Readonly<Record<string, number>>;
}

/** How a unit is turned into the base unit of its dimension. */
export interface Scale {
  readonly dimension: string;
  readonly size: Range;
  readonly zero: number;
  /** Of a share: what is counted of the whole, where the unit says so ("case per 100,000 people"). */
  readonly counted: string | null;
}

/** Numbers of a unit → the base unit. */
export const toBase = ({ size, zero }: Scale, [low, high]: Range): Range => [
  Math.min(...size.map(each => low * each)) + zero,
  Math.max(...size.map(each => high * each)) + zero,
];

/** Numbers of the base unit → a unit. */
export const fromBase = ({ size, zero }: Scale, [low, high]: Range): Range => [
  Math.min(...size.map(each => (low - zero) / each)),
  Math.max(...size.map(each => (high - zero) / each)),
];

/** "Kilowatt", "megawatt": a unit with its decimal prefixes. */
export const withPrefixes = (
  name: string,
  size: number,
  prefixes: readonly (keyof typeof TIMES)[],
): Record<string, number> =>
  Object.fromEntries([
    [name, size],
    ...prefixes.map(prefix => [`${prefix}${name}`, size * TIMES[prefix]] as const),
  ]);

const TIMES = {
  nano: 1e-9,
  micro: 1e-6,
  milli: 1e-3,
  centi: 1e-2,
  deci: 0.1,
  hecto: 100,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
} as const;
