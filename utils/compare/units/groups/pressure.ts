import { type ScaleGroup, withPrefixes } from '../scale.ts';

export const PRESSURE: ScaleGroup = {
  dimension: 'pressure',
  sizes: {
    ...withPrefixes('pascal', 1, ['hecto', 'kilo', 'mega', 'giga']),
    millibar: 100,
    atmosphere: 101_325,
    'pound per square inch': 6894.757293168361,
  },
};
