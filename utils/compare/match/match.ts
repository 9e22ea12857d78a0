import type { PackFigure } from '../../model/other-figure.ts';
import type { PlacedSeries } from './placed-series.ts';

/** A measure that a claim is about, with the observations of its time and the reason. */
export interface MeasureMatch extends Pick<PlacedSeries, 'series' | 'shown'> {
  /** How far the number itself tells that this count is meant, see `knownDigits`. */
  readonly known: number;
  readonly reason: PackFigure['reason'];
}
