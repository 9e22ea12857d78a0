import type { UnitGroup } from '../unit.ts';

export const ANGLE: UnitGroup = {
  dimension: 'angle',
  units: [{ name: 'degree', words: ['degree', 'deg'], signs: ['°', 'º', 'deg.'] }],
};
