import { z } from './zod.ts';

/** How a stated number bounds the real one. `vague` has no number at all ("dozens"). */
export const Relation = z.enum([
  'exact',
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'between',
  'vague',
]);
export type Relation = z.infer<typeof Relation>;

/**
 * A figure's number in the unit as written, scale words multiplied out ("1.5 million" is 1500000).
 * exact and about: low = high. more-than and at-least: high is null. less-than and at-most: low is null. vague: both null.
 */
export const Value = z.object({
  relation: Relation,
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Value = z.infer<typeof Value>;

/** A change's way: "fell 10 percent" is down. */
export const Direction = z.enum(['up', 'down']);
export type Direction = z.infer<typeof Direction>;
