import { useRef } from 'preact/hooks';
import { anchorOf } from '#components/shared/anchor-of.ts';
import { formatNumber } from '#components/shared/format-number.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { useWidth } from '#components/shared/use-width.ts';
import { tCount } from '#utils/i18n/translate.ts';
import { PlotLane } from './plot-lane.tsx';
import type { PlotData } from './plot-points.ts';
import { linearScale } from './plot-scale.ts';

/** Where nothing is known of the room there is. */
const WIDTH = 328;
const LANE = 18;
const TOP = 4;
const FOOT = 18;
/** Half of what a long number takes. */
const NUMBER = 24;

/** Every figure as a dot, bar or open arrow on one axis. A picture of the table below it, so screen readers pass it by. */
export function Plot({ points, beyond }: PlotData) {
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure, WIDTH);
  if (points.length < 2) return null;
  const scale = linearScale(
    points.flatMap(point => [point.low, point.high]),
    width,
  );
  const bottom = TOP + points.length * LANE;
  const own = points.find(point => point.own);
  return (
    <figure class="plot" ref={figure}>
      <svg viewBox={`0 0 ${width} ${bottom + FOOT}`} width="100%" aria-hidden="true">
        <line class="plot-axis" x1={0} x2={width} y1={bottom} y2={bottom} />
        {scale.ticks.map(tick => (
          <g key={tick}>
            <line class="plot-axis" x1={scale.at(tick)} x2={scale.at(tick)} y1={bottom} y2={bottom + 4} />
            <text
              class="plot-tick"
              x={scale.at(tick)}
              y={bottom + 15}
              text-anchor={anchorOf(scale.at(tick), width, NUMBER)}
            >
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {own && (
          <line class="plot-own-line" x1={scale.at(own.low)} x2={scale.at(own.low)} y1={TOP} y2={bottom} />
        )}
        {points.map((point, index) => (
          <PlotLane
            key={index}
            point={point}
            y={TOP + (index + 0.5) * LANE}
            start={scale.at(point.low)}
            end={scale.at(point.high)}
            width={width}
          />
        ))}
      </svg>
      {beyond > 0 && <figcaption class="plot-beyond">{tCount('plot_beyond', beyond, uiLocale())}</figcaption>}
    </figure>
  );
}
