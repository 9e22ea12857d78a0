import type { Direction } from '../../../model/figure.ts';

/** Ways up that are also other deeds ("raised $5 million"): of percentages only. */
export const RAISING: ReadonlySet<string> = new Set(
  'raise raised raises raising lift lifted lifts lifting'.split(' '),
);

const UP =
  'up rose rise rises risen rising increase increased increases increasing grew grow grows grown growing gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping soared soar soars soaring surged surge surges surging advanced advance advances added adding rallied rally rallies rebounded rebound edged-up boosted boost boosting swelled swell expanded expand higher improved improve improvement improving spiked spike spikes leapt leaped leap skyrocketed ballooned strengthened appreciated accelerated upped hike hiked hikes uptick growth doubled hikes plus bumped upward upwards +';
const DOWN =
  'down fell fall falls fallen falling decrease decreased decreases decreasing declined decline declines declining dropped drop drops dropping lost lose loses losing slid slide slides sliding slipped slip slips slipping sank sink sinks sunk sinking tumbled tumble tumbles tumbling plunged plunge plunges plunging plummeted plummet plummets plummeting shed sheds shedding dipped dip dips dipping shrank shrink shrinks shrunk contracted contracts contraction cut cuts cutting reduced reduce reduces reducing reduction lowered lower lowers lowering crashed crash slumped slump slumps slashed slash eased ease weakened weaken retreated trimmed trim depreciated narrowed narrow eroded erode downturn discount loss downward downwards';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...UP.split(' ').map(word => [word, 'up'] as const),
  ...DOWN.split(' ').map(word => [word, 'down'] as const),
]);

/** The way a word says something moves, or undefined. */
export const directionOf = (word: string): Direction | undefined => DIRECTIONS.get(word);

const NOT_VERBS: ReadonlySet<string> = new Set(
  'up down upward upwards downward downwards higher lower growth plus + loss discount reduction contraction downturn uptick improvement'.split(
    ' ',
  ),
);

/** "rose", "fall", "cut": a verb before a number that tells a change. */
export const isChangeVerb = (word: string): boolean => DIRECTIONS.has(word) && !NOT_VERBS.has(word);
