import type { UnitGroup } from '../unit.ts';

export const MASS: UnitGroup = {
  dimension: 'mass',
  units: [
    { name: 'gram', words: ['gram', 'gramme'], signs: ['g'], prefixes: ['nano', 'micro', 'milli', 'kilo'] },
    { name: 'kilogram', words: ['kilo'], signs: ['kgs', 'Kg', 'KG'] },
    { name: 'microgram', signs: ['mcg', 'ug'] },
    { name: 'tonne', words: ['tonne', 'metric ton'], signs: ['t'], prefixes: ['kilo', 'mega', 'giga'] },
    { name: 'ton', words: ['ton', 'short ton', 'long ton'] },
    { name: 'pound', words: ['pound'], signs: ['lb', 'lbs'] },
    { name: 'ounce', words: ['ounce'], signs: ['oz'] },
    { name: 'stone', words: ['stone'] },
    { name: 'carat', words: ['carat'] },
  ],
};
