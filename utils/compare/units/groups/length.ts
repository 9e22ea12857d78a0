import { type ScaleGroup, withPrefixes } from '../scale.ts';

/** The international yard and pound agreement of 1959, and the international nautical mile of 1929. */
export const LENGTH: ScaleGroup = {
  dimension: 'length',
  sizes: {
    ...withPrefixes('metre', 1, ['nano', 'micro', 'milli', 'centi', 'deci', 'kilo']),
    mile: 1609.344,
    'nautical mile': 1852,
    yard: 0.9144,
    foot: 0.3048,
    inch: 0.0254,
  },
};
