interface ShapeProps {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

const PATHS = [
  'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0',
  'm-3 -3h6v6h-6z',
  'm0 -4.2l4 7h-8z',
  'm0 -4.4l4.4 4.4l-4.4 4.4l-4.4 -4.4z',
];

/** Circle, square, triangle, diamond: lines are told apart without colour. */
export function Shape({ index, x, y }: ShapeProps) {
  return <path class="plot-dot" d={`M${x} ${y}${PATHS[index] ?? PATHS[0]}`} />;
}
