import { type Range, statedRange } from '../../engine/compete/number/same-number.ts';
import type { Dated } from '../as-of.ts';
import { observed } from '../observed.ts';

/**
 * How far a figure may lie from the nearest known observation and still be thought to count the same thing. Competing tolls of
 * one conflict lie up to tenfold apart; without words that say "up to now", a figure so far off is more likely a part
 * (10 in both cases: 13 of 339 pairs on the golden pages wrong, instead of 1 of 326).
 */
const FACTOR = { upToNow: 10, otherwise: 3 };

/** A figure that others gave so many days after the article may have been about already. */
const SOON = 31;

/** Whether a figure's size, in the unit of the measure, is one that some shown observation makes likely. */
export function likelySize(size: Range | null, shown: readonly Dated[], upToNow: boolean): boolean {
  if (!size) return false;
  const factor = upToNow ? FACTOR.upToNow : FACTOR.otherwise;
  const before = shown.filter(({ time, days }) => time !== 'later' || (days ?? Infinity) <= SOON);
  return (before.length > 0 ? before : shown).some(({ observation }) => {
    const known = statedRange({ value: observed(observation) });
    return known !== null && size[1] * factor >= known[0] && size[0] <= known[1] * factor;
  });
}
