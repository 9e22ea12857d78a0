import { type ScaleGroup, withPrefixes } from '../scale.ts';

/** A ton of TNT is a thousand million calories by convention. */
const CALORIE = 4.184;

export const ENERGY: ScaleGroup = {
  dimension: 'energy',
  sizes: {
    ...withPrefixes('joule', 1, ['kilo', 'mega', 'giga']),
    ...withPrefixes('watt hour', 3600, ['kilo', 'mega', 'giga', 'tera']),
    ...withPrefixes('calorie', CALORIE, ['kilo']),
    kiloton: 1e12 * CALORIE,
    megaton: 1e15 * CALORIE,
  },
};
