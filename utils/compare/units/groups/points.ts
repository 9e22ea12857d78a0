import type { ScaleGroup } from '../scale.ts';

/** What a share changed by: five points more is not five percent more. */
export const POINTS: ScaleGroup = {
  dimension: 'change of a share',
  sizes: { 'percentage point': 1, 'basis point': 0.01 },
};
