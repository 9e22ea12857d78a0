import type { ScaleGroup } from '../scale.ts';

export const TEMPERATURE: ScaleGroup = {
  dimension: 'temperature',
  sizes: { 'degree Celsius': 1, 'degree Fahrenheit': 5 / 9, kelvin: 1 },
  zeros: { 'degree Fahrenheit': -160 / 9, kelvin: -273.15 },
};
