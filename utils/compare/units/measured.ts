import { POINTS } from './groups/points.ts';
import { SHARE } from './groups/share.ts';
import { scaleOf } from './scale-of.ts';

/** Whether figures of a unit are measured and so mostly rounded, be it to "20 miles"; people are counted, and so are points of a poll. */
export function isMeasured(unit: string | null | undefined): boolean {
  const dimension = unit ? scaleOf(unit)?.dimension : undefined;
  return dimension !== undefined && dimension !== SHARE.dimension && dimension !== POINTS.dimension;
}
