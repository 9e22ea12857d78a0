import type { UnitGroup } from '../unit.ts';

export const CONCENTRATION: UnitGroup = {
  dimension: 'concentration and dose',
  units: [
    { name: 'parts-per-million', words: ['part per million', 'parts per million'], signs: ['ppm'] },
    { name: 'parts-per-billion', words: ['part per billion', 'parts per billion'], signs: ['ppb'] },
    { name: 'sievert', words: ['sievert'], signs: ['Sv', 'mSv'], prefixes: ['micro'] },
    { name: 'becquerel', words: ['becquerel'], signs: ['Bq'], prefixes: ['kilo', 'mega', 'giga'] },
    { name: 'mole', signs: ['mol'] },
  ],
};
