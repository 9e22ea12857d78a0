import { type ScaleGroup, withPrefixes } from '../scale.ts';

/** A horsepower is the metric one of 75 kilogram-metres a second or the larger one of 550 foot-pounds. */
export const POWER: ScaleGroup = {
  dimension: 'power',
  sizes: {
    ...withPrefixes('watt', 1, ['milli', 'kilo', 'mega', 'giga', 'tera']),
    horsepower: [735.49875, 745.6998715822702],
  },
};
