import type { UnitGroup } from '../unit.ts';

export const VOLUME: UnitGroup = {
  dimension: 'volume',
  units: [
    {
      name: 'litre',
      words: ['litre', 'liter'],
      signs: ['L', 'l'],
      prefixes: ['micro', 'milli', 'centi', 'deci', 'hecto', 'mega'],
    },
    { name: 'millilitre', signs: ['mL', 'ML', 'cc'] },
    { name: 'gallon', words: ['gallon'], signs: ['gal'] },
    { name: 'quart', words: ['quart'], signs: ['qt'] },
    { name: 'pint', words: ['pint'], signs: ['pt'] },
    { name: 'ounce', words: ['fluid ounce'], signs: ['fl oz'] },
    { name: 'cup', words: ['cup'] },
    { name: 'tablespoon', words: ['tablespoon'], signs: ['tbsp'] },
    { name: 'teaspoon', words: ['teaspoon'], signs: ['tsp'] },
    { name: 'barrel', words: ['barrel'], signs: ['bbl', 'bbls'] },
    { name: 'bushel', words: ['bushel'] },
    { name: 'acre foot', words: ['acre foot', 'acre-foot', 'acre feet', 'acre-feet'] },
    { name: 'cubic centimetre', signs: ['cm3'] },
  ],
};
