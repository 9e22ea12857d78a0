import type { UnitGroup } from '../unit.ts';

export const LENGTH: UnitGroup = {
  dimension: 'length',
  units: [
    {
      name: 'metre',
      words: ['metre', 'meter'],
      signs: ['m'],
      prefixes: ['pico', 'nano', 'micro', 'milli', 'centi', 'deci', 'kilo'],
    },
    { name: 'mile', words: ['mile'], signs: ['mi'] },
    { name: 'foot', words: ['foot', 'feet'], signs: ['ft', '′'] },
    { name: 'inch', words: ['inch'], signs: ['″', 'in.'] },
    { name: 'yard', words: ['yard'], signs: ['yd', 'yds'] },
    { name: 'nautical mile', words: ['nautical mile'], signs: ['nmi'] },
    { name: 'light year', words: ['light year', 'light-year'] },
    { name: 'micrometre', words: ['micron'] },
    { name: 'kilometre', signs: ['kms', 'Km', 'KM'] },
  ],
};
