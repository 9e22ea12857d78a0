import { type ScaleGroup, withPrefixes } from '../scale.ts';
import { LENGTH } from './length.ts';
import { powersOf } from './powers.ts';

const LITRE = 0.001;

/** Gallon, quart and pint are the American ones or the larger imperial ones; the barrel is that of oil, 42 American gallons. */
export const VOLUME: ScaleGroup = {
  dimension: 'volume',
  sizes: {
    ...powersOf(LENGTH, 'cubic', 3),
    ...withPrefixes('litre', LITRE, ['micro', 'milli', 'centi', 'deci', 'hecto', 'mega']),
    gallon: [3.785411784 * LITRE, 4.54609 * LITRE],
    quart: [0.946352946 * LITRE, 1.1365225 * LITRE],
    pint: [0.473176473 * LITRE, 0.56826125 * LITRE],
    barrel: 158.987294928 * LITRE,
    'acre foot': 1233.48183754752,
  },
};
