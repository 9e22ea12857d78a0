export interface Scale {
  readonly ticks: readonly number[];
  /** Position of a number between 0 and the width. */
  readonly at: (number: number) => number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A linear axis over the numbers, a tenth of room at both ends, with one to five round ticks. */
export function linearScale(numbers: readonly number[], width: number): Scale {
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  const [from, to] = [low - room, high + room];
  const step = roundStep((to - from) / 4.5);
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return {
    ticks: Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12))),
    at: number => ((number - from) / (to - from)) * width,
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find(step => step * power >= rough) ?? 10) * power;
}
