import { type ScaleGroup, withPrefixes } from '../scale.ts';

const POUND = 0.45359237;

/** A ton is the short one of 2,000 pounds, the long one of 2,240, or a tonne, which lies between them. */
export const MASS: ScaleGroup = {
  dimension: 'mass',
  sizes: {
    ...withPrefixes('gram', 0.001, ['nano', 'micro', 'milli', 'kilo']),
    ...withPrefixes('tonne', 1000, ['kilo', 'mega', 'giga']),
    ton: [2000 * POUND, 2240 * POUND],
    pound: POUND,
    stone: 14 * POUND,
    carat: 0.0002,
  },
};
