import { roundingOf } from '../engine/compete/number/rounding.ts';
import {
  distance,
  type Range,
  roundingAt,
  sizeOf,
  statedRange,
  type Written,
} from '../engine/compete/number/same-number.ts';
import type { Direction } from '../model/figure.ts';
import type { FigureRelation } from '../model/other-figure.ts';
import { commonScales } from './units/convert.ts';
import { isFraction } from './units/fraction.ts';
import { isMeasured } from './units/measured.ts';
import { type Scale, toBase } from './units/scale.ts';

/** A figure as comparing needs it. */
export interface Stated extends Written {
  readonly unit?: string | null;
  readonly direction?: Direction | null;
  /**
   * What else the number may be the least or the most of. A count that only grows says something of other days: an earlier toll
   * is the least that today's can be (`up`), a later one the most (`down`). A documented count is the least in any case.
   */
  readonly opens?: readonly ('up' | 'down')[];
}

export interface Comparison {
  readonly relation: Exclude<FigureRelation, 'same'>;
  /** Distance of the stated numbers as a share of the smaller, three decimals; null where a number is missing or zero. */
  readonly difference: number | null;
}

/** Rounding words ("about", "nearly") and fractions in words ("one in five") allow at least this share, either way. */
const ABOUT = { narrow: 0.05, wide: 0.1 };

/**
 * Stated numbers first, then bounds. Agree: equal within the rounding of the
 * written digits, or one inside the other's stated range. Differ: apart, bounds compatible. Conflict: apart, and the intervals
 * with rounding are disjoint. Symmetric. Figures in two units of one dimension are compared in its base unit, each with the rounding
 * of the digits it was written in; figures of one unit, or of units that have nothing in common, number by number.
 */
export function compareFigures(a: Stated, b: Stated): Comparison {
  const scales = commonScales(a.unit, b.unit);
  const first = extentOf(a, scales?.[0]);
  const second = extentOf(b, scales?.[1]);
  if (!first || !second) return compareVague(a, b, scales);
  if (a.direction && b.direction && a.direction !== b.direction)
    return { relation: 'conflict', difference: null };

  const apart = distance(first.stated, second.stated);
  const difference = shareOfSmaller(first.stated, second.stated, apart);
  const tolerance = Math.max(first.tolerance, second.tolerance);
  const isSame =
    inside(first.stated, widened(second.stated, tolerance)) ||
    inside(second.stated, widened(first.stated, tolerance));
  if (isSame) return { relation: 'agree', difference };
  const apartForSure = disjoint(opened(a, first.interval), opened(b, second.interval));
  return { relation: apartForSure ? 'conflict' : 'differ', difference };
}

function compareVague(a: Stated, b: Stated, scales: ReturnType<typeof commonScales>): Comparison {
  const one = scaled(sizeOf(a), scales?.[0]);
  const other = scaled(sizeOf(b), scales?.[1]);
  const agree = one !== null && other !== null && (inside(one, other) || inside(other, one));
  return { relation: agree ? 'agree' : 'differ', difference: null };
}

/** What a figure says of the real number, in the unit of comparing. */
interface Extent {
  /** The stated number or range. */
  readonly stated: Range;
  /** How far another number may lie off and still be the same. */
  readonly tolerance: number;
  /** Where the real number can lie. */
  readonly interval: Range;
}

/** What arithmetic may lose of a number, as a share of it: half a step is within the rounding. */
const LOST = 8 * Number.EPSILON;

/** Null for a vague amount. */
function extentOf(figure: Stated, scale: Scale | undefined): Extent | null {
  const range = statedRange(figure);
  if (!range) return null;
  const own = allowance(figure, range, 'narrow');
  const size = scale?.size[1] ?? 1;
  return {
    stated: scaled(range, scale),
    tolerance: (own + Math.max(...range.map(Math.abs)) * LOST) * size,
    interval: scaled(interval(figure, range), scale),
  };
}

const scaled = <T extends Range | null>(range: T, scale: Scale | undefined): T | Range =>
  range && scale ? toBase(scale, range) : range;

function allowance(figure: Stated, range: Range, width: 'narrow' | 'wide'): number {
  const { value, written, unit } = figure;
  const rounding =
    width === 'narrow'
      ? roundingAt(range, written)
      : Math.max(...range.map(end => roundingOf(end, written, isMeasured(unit)).wide));
  const isRough = value.relation === 'about' || isFraction(figure);
  return isRough ? Math.max(rounding, ABOUT[width] * Math.abs(range[0])) : rounding;
}

/** A bound is chosen, not rounded to: it moves by the narrow step only. */
function interval(figure: Stated, range: Range): Range {
  const narrow = allowance(figure, range, 'narrow');
  const wide = allowance(figure, range, 'wide');
  switch (figure.value.relation) {
    case 'more-than':
    case 'at-least':
      return [range[0] - narrow, Infinity];
    case 'less-than':
    case 'at-most':
      return [-Infinity, range[1] + narrow];
    case 'between':
      return [range[0] - narrow, range[1] + narrow];
    default:
      return [range[0] - wide, range[1] + wide];
  }
}

const opened = ({ opens }: Stated, [low, high]: Range): Range => [
  opens?.includes('down') ? -Infinity : low,
  opens?.includes('up') ? Infinity : high,
];
const widened = ([low, high]: Range, by: number): Range => [low - by, high + by];
const inside = ([low, high]: Range, outer: Range) => low >= outer[0] && high <= outer[1];
const disjoint = (a: Range, b: Range) => Math.max(a[0], b[0]) >= Math.min(a[1], b[1]);
const middle = ([low, high]: Range) => (low + high) / 2;

/** Ranges that overlap in part are as far apart as their middles. */
function shareOfSmaller(a: Range, b: Range, apart: number): number | null {
  const nested = inside(a, b) || inside(b, a);
  const between = apart > 0 || nested ? apart : Math.abs(middle(a) - middle(b));
  const [x, y] = a[0] > b[1] ? [a[0], b[1]] : b[0] > a[1] ? [a[1], b[0]] : [middle(a), middle(b)];
  const smaller = Math.min(Math.abs(x), Math.abs(y));
  if (between === 0) return 0;
  return smaller === 0 ? null : Math.round((between / smaller) * 1000) / 1000;
}
