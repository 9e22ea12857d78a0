import type { Range } from '../../../engine/compete/number/same-number.ts';
import type { ScaleGroup } from '../scale.ts';

const DAY = 86_400;
const YEAR: Range = [365 * DAY, 366 * DAY];

export const TIME: ScaleGroup = {
  dimension: 'time',
  sizes: {
    second: 1,
    millisecond: 0.001,
    minute: 60,
    hour: 3600,
    day: DAY,
    week: 7 * DAY,
    fortnight: 14 * DAY,
    month: [28 * DAY, 31 * DAY],
    year: YEAR,
    decade: [10 * YEAR[0], 10 * YEAR[1]],
    century: [100 * YEAR[0], 100 * YEAR[1]],
  },
};
