import type { UnitGroup } from '../unit.ts';

/** Squares of lengths are put together by the reader ("sq m", "km²"). */
export const AREA: UnitGroup = {
  dimension: 'area',
  units: [
    { name: 'hectare', words: ['hectare'], signs: ['ha'] },
    { name: 'acre', words: ['acre'], signs: ['ac'] },
    { name: 'square foot', signs: ['sqft', 'sf'] },
    { name: 'square metre', signs: ['sqm'] },
  ],
};
