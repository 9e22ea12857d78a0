import type { UnitGroup } from '../unit.ts';

export const ENERGY: UnitGroup = {
  dimension: 'energy and power',
  units: [
    { name: 'watt', words: ['watt'], signs: ['W'], prefixes: ['milli', 'kilo', 'mega', 'giga', 'tera'] },
    {
      name: 'watt hour',
      words: ['watt hour', 'watt-hour'],
      signs: ['Wh'],
      prefixes: ['kilo', 'mega', 'giga', 'tera'],
    },
    { name: 'kilowatt hour', words: ['kilowatt hour', 'kilowatt-hour'], signs: ['kwh', 'KWh', 'KWH'] },
    { name: 'joule', words: ['joule'], signs: ['J'], prefixes: ['kilo', 'mega', 'giga'] },
    { name: 'calorie', words: ['calorie'], signs: ['cal'] },
    { name: 'kilocalorie', words: ['kilocalorie'], signs: ['kcal'] },
    { name: 'horsepower', words: ['horsepower'], signs: ['hp', 'HP', 'PS'] },
    { name: 'brake horsepower', words: ['brake horsepower'], signs: ['bhp', 'BHP'] },
    { name: 'british thermal unit', words: ['british thermal unit'], signs: ['BTU', 'Btu', 'btu'] },
    { name: 'mega british thermal unit', signs: ['mmBTU', 'mmBtu', 'MMBtu', 'MMBTU'] },
    { name: 'megaton', words: ['megaton'] },
    { name: 'kiloton', words: ['kiloton'] },
  ],
};
