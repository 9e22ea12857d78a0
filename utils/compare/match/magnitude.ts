import { type Range, statedRange } from '../../engine/compete/number/same-number.ts';
import type { ObservationRow } from '../../model/pack.ts';
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

/**
 * Whether a figure's size, in the unit of the measure, is one that some shown observation of the measure makes likely, or lies between what was known
 * before the article and what a growing count had come to next.
 */
export function likelySize(
  size: Range | null,
  { shown, next }: { readonly shown: readonly Dated[]; readonly next: readonly ObservationRow[] },
  upToNow: boolean,
): boolean {
  if (!size) return false;
  const factor = upToNow ? FACTOR.upToNow : FACTOR.otherwise;
  const before = recent(shown.filter(({ time, days }) => time !== 'later' || (days ?? Infinity) <= SOON));
  const ranges = (before.length > 0 ? before : shown).map(({ observation }) => rangeOf(observation));
  if (ranges.some(known => known && size[1] * factor >= known[0] && size[0] <= known[1] * factor))
    return true;
  const isMore = ranges.some(known => known && size[0] >= known[0]);
  return isMore && next.map(rangeOf).some(known => known && size[1] <= known[1]);
}

const rangeOf = (observation: ObservationRow) => statedRange({ value: observed(observation) });

/** What was known years before the nearest figure says nothing of the size of a count that has grown since. */
function recent(before: readonly Dated[]): readonly Dated[] {
  const ages = before.map(({ days }) => Math.abs(days ?? 0));
  const nearest = Math.min(...ages);
  return before.filter((_, at) => (ages[at] ?? 0) <= nearest + YEAR);
}
const YEAR = 366;
