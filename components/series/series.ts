import type { Relation, Value } from '#utils/model/figure.ts';

/** One figure and the day it holds for. */
export interface DatedFigure {
  /** A date as exact as it is known, or an ISO 8601 time. */
  readonly date: string;
  readonly source: string;
  readonly value: Value;
  /** Where it was met, for one who points at it. */
  readonly met?: string;
}

export interface SeriesPoint {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly relation: Relation;
  readonly low: number;
  readonly high: number;
  readonly met?: string | undefined;
}

/** One source's figures, oldest first. */
export interface SourceSeries {
  readonly source: string;
  readonly points: readonly SeriesPoint[];
}

/** Fewer dates are no series. */
const DATES = 3;

/** Figures over time by source, the source with most of them first; null where they have fewer than three dates or a date nobody can place. */
export function seriesOf(figures: readonly DatedFigure[]): SourceSeries[] | null {
  const placed = figures.flatMap(({ date, source, value, met }) => {
    const time = timeOf(date);
    const low = value.low ?? value.high;
    const high = value.high ?? value.low;
    if (time === null || low === null || high === null) return [];
    return [{ source, point: { time, relation: value.relation, low, high, met } }];
  });
  if (new Set(placed.map(({ point }) => point.time)).size < DATES) return null;
  return [...Map.groupBy(placed, ({ source }) => source.toLowerCase())]
    .map(([key, members]) => ({
      source: members[0]?.source ?? key,
      points: members.map(({ point }) => point).sort((a, b) => a.time - b.time || a.low - b.low),
    }))
    .sort((a, b) => b.points.length - a.points.length);
}

/** The middle of the day, month or year that a date names. */
export function timeOf(date: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T)/.exec(date) ?? [];
  if (!year) return null;
  return Date.UTC(Number(year), Number(month ?? 7) - 1, Number(day ?? (month ? 15 : 1)));
}
