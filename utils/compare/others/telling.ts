import type { ObservationRow } from '../../model/pack.ts';
import type { Dated } from '../as-of.ts';

/** What a card has room for: the figures before the article's date or of its month, those after it, and all of a series without a date. */
const SHOWN = { before: 4, later: 2, undated: 6 };

/**
 * The most telling of a measure's observations, at most 6 and the one that the article itself says: before the article's date
 * those nearest to it, after it the newest of all; in both the one by the claim's own source comes before others. Without a date,
 * the series thinned evenly, its ends kept.
 * @param isOwn whether the claim's source gives the observation
 */
export function telling(all: readonly Dated[], isOwn: (row: ObservationRow) => boolean): Dated[] {
  const others = all.filter(({ isSaid }) => !isSaid);
  const undated = others.filter(({ time }) => time === 'undated');
  const isLater = ({ time, days }: Dated) => time === 'later' && days !== 0;
  const before = others.filter(one => one.time !== 'undated' && !isLater(one)).sort(nearestFirst);
  const later = others.filter(isLater);
  const chosen = new Set([
    ...all.filter(({ isSaid }) => isSaid),
    ...choose(before, SHOWN.before, isOwn),
    ...choose(later.toReversed(), SHOWN.later, isOwn),
    ...thinned(undated, SHOWN.undated),
  ]);
  return all.filter(one => chosen.has(one));
}

/** A figure of the article's own month may be newer than the article, and is nearer to it than one of the year before. */
const nearestFirst = (a: Dated, b: Dated) => Math.abs(a.days ?? 0) - Math.abs(b.days ?? 0);

/** The first ones, and among them the first by the claim's own source. */
function choose(rows: readonly Dated[], count: number, isOwn: (row: ObservationRow) => boolean): Dated[] {
  const own = rows.find(({ observation }) => isOwn(observation));
  return own ? [own, ...rows.filter(row => row !== own).slice(0, count - 1)] : rows.slice(0, count);
}

function thinned<T>(rows: readonly T[], count: number): T[] {
  const step = Math.max(1, (rows.length - 1) / (count - 1));
  return rows.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
