import type { ScaleGroup } from '../scale.ts';
import { LENGTH } from './length.ts';
import { powersOf } from './powers.ts';

export const AREA: ScaleGroup = {
  dimension: 'area',
  sizes: { ...powersOf(LENGTH, 'square', 2), hectare: 10_000, acre: 4046.8564224 },
};
