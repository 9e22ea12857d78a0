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

/** A month that holds the article's date counts as before it; a year that does mostly lies after it. */
const SAME_MONTH = 31;
/** What a card has room for. */
const BEFORE = 6;
const SOON_AFTER = 3;
const UNDATED = 12;

/**
 * The observations of one measure that are shown beside a claim of an article published on `published`: of every source the one
 * nearest before that date, at most 6, nearest first; of every source the next one after it, at most 3, and the newest of all.
 * The nearest of all before the date is `nearest`, the others are `earlier`. Without a date the series stands as it is, oldest
 * first, thinned evenly to 12, and nothing is chosen. Deprecated and superseded rows are left out.
 */
export function asOf(observations: readonly ObservationRow[], published: PartialDate | null): Dated[] {
  const superseded = new Set(observations.flatMap(row => row.supersedes ?? []));
  const rows = observations.filter(row => row.rank !== 'deprecated' && !superseded.has(row.id));
  if (published === null) return undated(rows);

  const [, date] = daysOf(published);
  const placed = rows.map(observation => {
    const [first, last] = daysOf(observation.asOf);
    const later = first > date || last > date + SAME_MONTH;
    return { observation, later, days: later ? last - date : Math.min(0, last - date) };
  });
  const before = perSource(placed.filter(row => !row.later)).slice(0, BEFORE);
  const after = placed.filter(row => row.later).sort((a, b) => a.days - b.days);
  const newest = after.at(-1);
  const later = new Set([...perSource(after).slice(0, SOON_AFTER), ...(newest ? [newest] : [])]);
  const nearest = before[0]?.days;
  return [
    ...before.map(
      ({ observation, days }) =>
        ({ observation, days, time: days === nearest ? 'nearest' : 'earlier' }) as const,
    ),
    ...[...later].map(({ observation, days }) => ({ observation, days, time: 'later' }) as const),
  ];
}

/** The nearest row of each source and method, nearest first: one body may give a documented count and an estimate. */
function perSource<T extends { observation: ObservationRow; days: number }>(rows: readonly T[]): T[] {
  const sorted = [...rows].sort(
    (a, b) => Math.abs(a.days) - Math.abs(b.days) || preference(a.observation) - preference(b.observation),
  );
  const seen = new Set<string>();
  return sorted.filter(({ observation }) => {
    const key = `${sourceKey(observation)} ${observation.method ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

const preference = ({ rank }: ObservationRow) => (rank === 'preferred' ? 0 : 1);

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
