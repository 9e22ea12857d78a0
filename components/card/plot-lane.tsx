import type { Relation } from '#utils/model/figure.ts';
import type { PlotPoint } from './plot-points.ts';

interface PlotLaneProps {
  readonly point: PlotPoint;
  readonly y: number;
  /** Positions of the low and the high number. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** The number itself is not part of what is claimed: an empty dot, as in mathematics. */
const OPEN: ReadonlySet<Relation> = new Set(['more-than', 'less-than']);
const ARROW = 22;
const WHISKER = 8;
const GAP = 9;
/** Average width of a letter at the label's size. */
const LETTER = 6.3;

/** One figure: its mark, and its label on the side that has more room. */
export function PlotLane({ point, y, start, end, width }: PlotLaneProps) {
  const { relation } = point;
  const up = relation === 'more-than' || relation === 'at-least';
  const down = relation === 'less-than' || relation === 'at-most';
  const about = relation === 'about';
  const left = start - (down ? ARROW : about ? WHISKER : 0) - GAP;
  const right = end + (up ? ARROW : about ? WHISKER : 0) + GAP;
  const after = width - right >= left;
  const room = Math.floor((after ? width - right : left) / LETTER);
  return (
    <g class={`plot-lane${point.own ? ' plot-own' : ''}${point.later ? ' plot-later' : ''}`}>
      {relation === 'between' && <line class="plot-bar" x1={start} x2={end} y1={y} y2={y} />}
      {up && <path class="plot-arrow" d={`M${end} ${y}h${ARROW}m-5 -4l5 4l-5 4`} />}
      {down && <path class="plot-arrow" d={`M${start} ${y}h${-ARROW}m5 -4l-5 4l5 4`} />}
      {about && <line class="plot-whisker" x1={start - WHISKER} x2={start + WHISKER} y1={y} y2={y} />}
      {relation !== 'between' && (
        <circle class={OPEN.has(relation) ? 'plot-dot plot-open' : 'plot-dot'} cx={start} cy={y} r={3.5} />
      )}
      <text class="plot-label" x={after ? right : left} y={y + 4} text-anchor={after ? 'start' : 'end'}>
        {labelOf(point, room)}
      </text>
    </g>
  );
}

/** Letters of a name that still tell it from others. */
const FEWEST = 4;

/** Where room is short the name gives way, not the date: a series is told apart by its dates. */
function labelOf({ label, date }: PlotPoint, room: number): string {
  if (!date) return shorten(label, room);
  const left = room - date.length - 2;
  return left < FEWEST ? date : `${shorten(label, left)}, ${date}`;
}

function shorten(label: string, room: number): string {
  return label.length <= room ? label : `${label.slice(0, room - 1).replace(/[\s,;:]+$/, '')}…`;
}
