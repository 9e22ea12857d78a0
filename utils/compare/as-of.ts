import type { PackFigure, PartialDate } from '../model/other-figure.ts';
import type { ObservationRow } from '../model/pack.ts';
import { daysOf } from './partial-date.ts';
import { withoutBrackets } from './same-source.ts';

export interface Dated {
  readonly observation: ObservationRow;
  readonly time: PackFigure['time'];
  /** Days from the article's date to the observation's, negative before; null where the article has no date. */
  readonly days: number | null;
}

/** A series that nothing can be chosen from is thinned to so many. */
const UNDATED = 12;

/**
 * The observations of one measure by their time relative to an article published on `published`: of every source the one nearest
 * before that date, nearest first, and of every source the latest after it, soonest first. The nearest of all before the date is
 * `nearest`, the others are `earlier`. Without a date the series stands as it is, oldest first, thinned evenly to 12, and nothing
 * is chosen. Deprecated and superseded rows are left out.
 *
 * An observation is before the article where it is known to be: its last possible day, or the day it was published, is not after
 * the article's. A month that holds the article's date may lie on either side of it, and a figure that holds for an earlier day but
 * was published later was not known: both are `later`, the first with 0 days.
 */
export function asOf(observations: readonly ObservationRow[], published: PartialDate | null): Dated[] {
  const superseded = new Set(observations.flatMap(row => row.supersedes ?? []));
  const rows = observations.filter(row => row.rank !== 'deprecated' && !superseded.has(row.id));
  if (published === null) return undated(rows);

  const [, date] = daysOf(published);
  const placed = rows.map(observation => ({ observation, ...placeOf(observation, date) }));
  const before = perSource(placed.filter(row => !row.later));
  const later = placed.filter(row => row.later);
  const unsure = perSource(later.filter(row => row.days === 0));
  const certain = later.filter(row => row.days !== 0);
  const after = perSource(certain, latestFirst).reverse();
  const nearest = before[0]?.days;
  return [
    ...before.map(
      ({ observation, days }) =>
        ({ observation, days, time: days === nearest ? 'nearest' : 'earlier' }) as const,
    ),
    ...[...unsure, ...after].map(({ observation, days }) => ({ observation, days, time: 'later' }) as const),
  ];
}

/** Days count to the nearest day that the observation may hold for: 0 where that may be the article's own. */
function placeOf(row: ObservationRow, date: number): { later: boolean; days: number } {
  const [first, last] = daysOf(row.asOf);
  const days = first > date ? first - date : Math.min(0, last - date);
  if (row.published === undefined) return { later: last > date, days };
  const [firstKnown, known] = daysOf(row.published);
  return { later: first > date || firstKnown > date || (known > date && last > date), days };
}

interface Placed {
  readonly observation: ObservationRow;
  readonly days: number;
}

const preference = ({ rank }: ObservationRow) => (rank === 'preferred' ? 0 : 1);
const nearestFirst = (a: Placed, b: Placed) =>
  Math.abs(a.days) - Math.abs(b.days) || preference(a.observation) - preference(b.observation);
const latestFirst = (a: Placed, b: Placed) =>
  daysOf(b.observation.asOf)[1] - daysOf(a.observation.asOf)[1] ||
  preference(a.observation) - preference(b.observation);

/** The first row of each source and method: one body may give a documented count and an estimate. */
function perSource<T extends Placed>(rows: readonly T[], order: (a: T, b: T) => number = nearestFirst): T[] {
  const seen = new Set<string>();
  return [...rows].sort(order).filter(({ observation }) => {
    const key = `${sourceKey(observation)} ${observation.method ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function sourceKey({ claimedByEntity, claimedBy }: ObservationRow): string {
  return claimedByEntity ?? withoutBrackets(claimedBy).toLowerCase();
}

function undated(rows: readonly ObservationRow[]): Dated[] {
  const sorted = [...rows].sort((a, b) => daysOf(a.asOf)[1] - daysOf(b.asOf)[1]);
  const step = Math.max(1, (sorted.length - 1) / (UNDATED - 1));
  return sorted
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map(observation => ({ observation, time: 'undated', days: null }));
}
