import { useRef } from 'preact/hooks';
import { linearScale } from '#components/card/plot-scale.ts';
import { anchorOf } from '#components/shared/anchor-of.ts';
import { formatDate } from '#components/shared/format-date.ts';
import { formatNumber } from '#components/shared/format-number.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { useWidth } from '#components/shared/use-width.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { Value } from '#utils/model/figure.ts';
import { Keys } from './keys.tsx';
import { type SourceSeries, timeOf } from './series.ts';
import { SeriesLine } from './series-line.tsx';
import { timeTicks } from './time-scale.ts';

export interface TimePlotProps {
  readonly series: readonly SourceSeries[];
  /** The article's own figure and its date; null where there is none, or many. */
  readonly own: { readonly date: string; readonly value: Value } | null;
  /** Figures left out because on this axis they would press all others together. */
  readonly beyond: number;
}

/** Where nothing is known of the room there is. */
const WIDTH = 328;
const HEIGHT = 132;
/** Pixels between two dates of the axis. */
const TICK = 110;
const TOP = 16;
const FOOT = 18;
/** Room for the numbers of the axis. */
const LEFT = 32;
/** Half of what the name of a month takes, and what "this article" does. */
const MONTH = 28;
const OWN = 40;
/** Lines that can be told apart by their dashes. */
const LINES = 4;

/** Each source's figures over time as a step line, the article's date as a line. A picture of the table beside it. */
export function TimePlot({ series, own, beyond }: TimePlotProps) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure, WIDTH);
  const drawn = series.slice(0, LINES);
  const points = drawn.flatMap(line => line.points);
  const ownTime = own && timeOf(own.date);
  const ownNumber = own && (own.value.low ?? own.value.high);
  const times = [...points.map(({ time }) => time), ...(ownTime === null ? [] : [ownTime])];
  const numbers = points.flatMap(({ low, high }) => [low, high]);
  if (ownNumber !== null) numbers.push(ownNumber);
  const bottom = HEIGHT - FOOT;
  const up = linearScale(numbers, bottom - TOP);
  const along = linearScale(times, width - LEFT);
  const x = (time: number): number => LEFT + along.at(time);
  const y = (number: number): number => bottom - up.at(number);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const name = t('plot_over_time_name', drawn.map(({ source }) => source).join(', '));
  return (
    <figure class="plot time-plot" ref={figure}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width="100%" role="img" aria-label={name}>
        {up.ticks.map(tick => (
          <g key={tick}>
            <line class="plot-axis plot-grid" x1={0} x2={width} y1={y(tick)} y2={y(tick)} />
            <text class="plot-label plot-tick" x={0} y={y(tick) - 3}>
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        <line class="plot-axis" x1={0} x2={width} y1={bottom} y2={bottom} />
        {timeTicks(from, to, Math.max(2, Math.floor(width / TICK))).map(({ time, date }) => (
          <g key={time}>
            <line class="plot-axis" x1={x(time)} x2={x(time)} y1={bottom} y2={bottom + 4} />
            <text class="plot-tick" x={x(time)} y={bottom + 15} text-anchor={anchorOf(x(time), width, MONTH)}>
              {formatDate(date, undefined, 'short')}
            </text>
          </g>
        ))}
        {ownTime !== null && (
          <g class="plot-own">
            <line class="plot-own-line" x1={x(ownTime)} x2={x(ownTime)} y1={TOP - 2} y2={bottom} />
            <text
              class="plot-label"
              x={x(ownTime)}
              y={TOP - 5}
              text-anchor={anchorOf(x(ownTime), width, OWN)}
            >
              {t('plot_this_article')}
            </text>
          </g>
        )}
        {drawn.map((line, index) => (
          <SeriesLine key={line.source} points={line.points} index={index} x={x} y={y} />
        ))}
        {ownTime !== null && ownNumber !== null && (
          <g class="plot-own">
            <circle class="plot-dot" cx={x(ownTime)} cy={y(ownNumber)} r={4.5} />
          </g>
        )}
      </svg>
      <Keys sources={drawn.map(({ source }) => source)} />
      {series.length > LINES && (
        <figcaption class="plot-beyond">
          {tCount('plot_more_sources', series.length - LINES, uiLocale())}
        </figcaption>
      )}
      {beyond > 0 && <p class="plot-beyond">{tCount('plot_beyond', beyond, uiLocale())}</p>}
    </figure>
  );
}
