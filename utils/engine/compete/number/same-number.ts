import type { Value } from '../../../model/figure.ts';
import { roundingOf } from './rounding.ts';
import { vagueRange } from './vague-range.ts';

/** A number with its bound, and the words it was read from, where there are any. */
export interface Written {
  readonly value: Value;
  readonly written?: string;
}

export type Range = readonly [low: number, high: number];

/** The number or range that is written, bounds aside; null for a vague amount. */
export function statedRange({ value: { low, high } }: Written): Range | null {
  const number = low ?? high;
  return number === null ? null : [number, high ?? number];
}

/** The size of a figure: its stated number or range, else what its vague words span; null where they give no size. */
export const sizeOf = (figure: Written): Range | null =>
  statedRange(figure) ?? vagueRange(figure.written ?? '');

/** How far a stated range may lie from the real one and still be the same number: the coarser of its ends. */
export const roundingAt = ([low, high]: Range, written?: string): number =>
  Math.max(roundingOf(low, written).narrow, roundingOf(high, written).narrow);

export const distance = (a: Range, b: Range): number => Math.max(0, a[0] - b[1], b[0] - a[1]);

/** Whether two figures of one unit state the same number, or the same range, within the rounding of the written digits. */
export function sameNumber(a: Written, b: Written): boolean {
  const first = statedRange(a);
  const second = statedRange(b);
  if (!first || !second) return false;
  const rounding = Math.max(roundingAt(first, a.written), roundingAt(second, b.written));
  return Math.abs(first[0] - second[0]) <= rounding && Math.abs(first[1] - second[1]) <= rounding;
}
