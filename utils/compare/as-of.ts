import type { PackFigure, PartialDate } from '../model/other-figure.ts';
import type { ObservationRow } from '../model/pack.ts';
import { daysOf } from './partial-date.ts';
import { withoutBrackets } from './same-source.ts';

export interface Dated {
  readonly observation: ObservationRow;
  readonly time: PackFigure['time'];
  /** Days from the article's date to the observation's, negative before; null where the article has no date. */
  readonly days: number | null;
  /** The article says this very figure, by the same source. */
  readonly isSaid: boolean;
}

/** A series that nothing can be chosen from is thinned to so many. */
const UNDATED = 12;
/** What is said in the evening is on the page of the next morning, in days. */
const OVERNIGHT = 1;

/**
 * The observations of one measure by their time relative to an article published on `published`: of every source the one nearest
 * before that date, nearest first, and of every source the latest after it, soonest first. The nearest of all before the date is
 * `nearest`, the others are `earlier`. The nearest row that says what the article says stands even where its source gave a nearer
 * one. Without a date the series stands as it is, oldest first, thinned evenly to 12, and nothing is chosen. Deprecated and
 * superseded rows are left out.
 *
 * An observation is before the article where it is known to be: its last possible day, or the day it was published, is not after
 * the article's. A month that holds the article's date may lie on either side of it, and a figure that holds for an earlier day but
 * was published more than a night later was not known: both are `later`, the first with 0 days.
 * @param isSaid whether a row is the article's own figure: the same number by the same source
 */
export function asOf(
  observations: readonly ObservationRow[],
  published: PartialDate | null,
  isSaid: (row: ObservationRow) => boolean = () => false,
): Dated[] {
  const superseded = new Set(observations.flatMap(row => row.supersedes ?? []));
  const rows = observations.filter(row => row.rank !== 'deprecated' && !superseded.has(row.id));
  if (published === null) return undated(rows, isSaid);

  const [, date] = daysOf(published);
  const placed = rows.map(observation => ({ observation, ...placeOf(observation, date) }));
  const [said] = placed.filter(({ observation }) => isSaid(observation)).sort(nearestFirst);
  const before = perSource(
    placed.filter(row => !row.later),
    nearestFirst,
    said,
  );
  const later = placed.filter(row => row.later);
  const unsure = perSource(
    later.filter(row => row.days === 0),
    nearestFirst,
    said,
  );
  const certain = later.filter(row => row.days !== 0);
  const after = perSource(certain, latestFirst, said).reverse();
  const nearest = before[0]?.days;
  return [
    ...before.map(row => ({ row, time: row.days === nearest ? 'nearest' : 'earlier' }) as const),
    ...[...unsure, ...after].map(row => ({ row, time: 'later' }) as const),
  ].map(({ row, time }) => ({
    observation: row.observation,
    days: row.days,
    time,
    isSaid: row === said,
  }));
}

/** Days count to the nearest day that the observation may hold for: 0 where that may be the article's own. */
function placeOf(row: ObservationRow, date: number): { later: boolean; days: number } {
  const [first, last] = daysOf(row.asOf);
  const days = first > date ? first - date : Math.min(0, last - date);
  if (row.published === undefined) return { later: last > date, days };
  const [firstKnown, known] = daysOf(row.published);
  return { later: first > date || firstKnown > date + OVERNIGHT || (known > date && last > date), days };
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

/** The first row of each source and method, one body may give a documented count and an estimate; and the one that is said. */
function perSource<T extends Placed>(
  rows: readonly T[],
  order: (a: T, b: T) => number,
  said: T | undefined,
): T[] {
  const seen = new Set<string>();
  return [...rows].sort(order).filter(row => {
    const key = `${sourceKey(row.observation)} ${row.observation.method ?? ''}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst || row === said;
  });
}

function sourceKey({ claimedByEntity, claimedBy }: ObservationRow): string {
  return claimedByEntity ?? withoutBrackets(claimedBy).toLowerCase();
}

function undated(rows: readonly ObservationRow[], isSaid: (row: ObservationRow) => boolean): Dated[] {
  const sorted = [...rows].sort((a, b) => daysOf(a.asOf)[1] - daysOf(b.asOf)[1]);
  const said = sorted.find(isSaid);
  const step = Math.max(1, (sorted.length - 1) / (UNDATED - 1));
  return sorted
    .filter((row, index) => row === said || Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map(observation => ({ observation, time: 'undated', days: null, isSaid: observation === said }));
}
