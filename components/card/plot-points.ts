import { formatDate } from '#components/shared/format-date.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { Relation, Value } from '#utils/model/figure.ts';
import type { OtherFigure } from '#utils/model/other-figure.ts';
import { groupFigures } from './group-figures.ts';

/** One figure on the axis. One end is null for an open bound; `low = high` is a single number. */
export interface PlotPoint {
  readonly label: string;
  /** As exact as a month. */
  readonly date: string | null;
  readonly relation: Relation;
  readonly low: number;
  readonly high: number;
  /** The claim the card is about. */
  readonly own: boolean;
  /** Newer than the article. */
  readonly later: boolean;
}

export interface PlotData {
  readonly points: readonly PlotPoint[];
  /** Figures left out because on this axis they would press all others together. */
  readonly beyond: number;
}

type Ends = Pick<PlotPoint, 'low' | 'high'>;

const MOST = 9;
/** Times larger or smaller than the middle figure. */
const REACH = 4;

/** The figures of one measure as points of a plot: this claim first, then the others in the order of the table. */
export function plotPoints(claim: Claim): PlotData {
  const own = pointOf(claim.value, { label: t('plot_this'), date: null, own: true, later: false });
  const others = groupFigures(claim.competing)
    .flatMap<OtherFigure>(group => group.figures)
    .filter(figure => figure.unit === claim.unit || figure.converted)
    .flatMap(figure => {
      const later = figure.origin === 'pack' && figure.time === 'later';
      const label = figure.source ?? t('source_own_voice_short');
      return (
        pointOf(figure.converted ?? figure.value, { label, date: dateOf(figure), own: false, later }) ?? []
      );
    });
  const all = [...(own ? [own] : []), ...others];
  const middle = own ?? all[Math.floor(all.length / 2)];
  const near = all.filter(point => middle && isNear(point, middle));
  return { points: near.slice(0, MOST), beyond: all.length - near.length };
}

function pointOf(value: Value, words: Omit<PlotPoint, 'relation' | 'low' | 'high'>): PlotPoint | null {
  const ends = endsOf(value);
  return ends && { ...words, relation: value.relation, ...ends };
}

/** Where a figure is drawn: an open bound at its one number; null where it has none. */
export function endsOf(value: Value): Ends | null {
  const low = value.low ?? value.high;
  const high = value.high ?? value.low;
  return low === null || high === null ? null : { low, high };
}

function dateOf(figure: OtherFigure): string | null {
  const date = figure.origin === 'pack' ? figure.asOf : figure.origin === 'ledger' ? figure.published : null;
  const month = date && /^\d{4}(?:-\d{2})?/.exec(date)?.[0];
  return month ? formatDate(month, undefined, 'short') : null;
}

/** Whether a figure can be drawn beside another one without pressing all else together. */
export function isNear(point: Ends, middle: Ends): boolean {
  if (point.low <= 0 || middle.low <= 0) return true;
  return point.high <= middle.high * REACH && point.low >= middle.low / REACH;
}
