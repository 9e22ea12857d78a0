import { expect, test } from 'vitest';
import { roundingOf } from '#utils/engine/compete/number/rounding.ts';

test.each([
  [20_000, '', 500, 5000],
  [7500, '', 50, 50],
  [8311, '', 0.5, 0.5],
  [10, '', 0.5, 0.5],
  [0, '', 0.5, 0.5],
  [3.25, '', 0.005, 0.005],
  [1_500_000, '1.5 million', 50_000, 50_000],
  [1_000_000, '1.0 million', 50_000, 50_000],
  [1_000_000, '1 million', 50_000, 500_000],
  [5, '5.0 percent', 0.05, 0.05],
  [0.3, '', 0.05, 0.05],
  [-4000, '', 50, 500],
])('%d written "%s": narrow ± %d, wide ± %d', (number, written, narrow, wide) => {
  const rounding = roundingOf(number, written);
  expect(rounding.narrow).toBeCloseTo(narrow, 9);
  expect(rounding.wide).toBeCloseTo(wide, 9);
});
