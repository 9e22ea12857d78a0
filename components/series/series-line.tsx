import type { SeriesPoint } from './series.ts';
import { Shape } from './shape.tsx';

interface SeriesLineProps {
  readonly points: readonly SeriesPoint[];
  /** Which line of the plot: decides dashes and shape. */
  readonly index: number;
  readonly x: (time: number) => number;
  readonly y: (number: number) => number;
}

const ARROW = 11;

/** One source: a figure holds until the next one is given; ranges are bars, open bounds have an arrow to their open side. */
export function SeriesLine({ points, index, x, y }: SeriesLineProps) {
  const [first, ...rest] = points;
  if (!first) return null;
  const steps = rest.map(({ time, low }) => `H${x(time)}V${y(low)}`).join('');
  return (
    <g class={`series series-${index}`}>
      <path class="series-line" d={`M${x(first.time)} ${y(first.low)}${steps}`} />
      {points.map(({ time, relation, low, high, met }, at) => (
        <g key={at}>
          {met && <title>{met}</title>}
          {low !== high && <line class="series-range" x1={x(time)} x2={x(time)} y1={y(low)} y2={y(high)} />}
          {(relation === 'more-than' || relation === 'at-least') && (
            <path class="plot-arrow" d={`M${x(time)} ${y(low)}v${-ARROW}m-3 4l3 -4l3 4`} />
          )}
          {(relation === 'less-than' || relation === 'at-most') && (
            <path class="plot-arrow" d={`M${x(time)} ${y(high)}v${ARROW}m-3 -4l3 4l3 -4`} />
          )}
          <Shape index={index} x={x(time)} y={y(low)} />
        </g>
      ))}
    </g>
  );
}
