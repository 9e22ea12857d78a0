import type { UnitGroup } from '../unit.ts';

export const TIME: UnitGroup = {
  dimension: 'time',
  units: [
    { name: 'second', words: ['second', 'sec'], signs: ['s', 'secs'], prefixes: ['nano', 'micro', 'milli'] },
    { name: 'minute', words: ['minute', 'min'], signs: ['mins'] },
    { name: 'hour', words: ['hour', 'hr'], signs: ['hrs', 'h'] },
    { name: 'day', words: ['day'] },
    { name: 'night', words: ['night'] },
    { name: 'week', words: ['week'], signs: ['wk', 'wks'] },
    { name: 'fortnight', words: ['fortnight'] },
    { name: 'month', words: ['month'], signs: ['mo', 'mos'] },
    { name: 'year', words: ['year', 'yr'], signs: ['yrs'] },
    { name: 'quarter', words: ['quarter'] },
    { name: 'season', words: ['season'] },
    { name: 'decade', words: ['decade'] },
    { name: 'century', words: ['century', 'centuries'] },
    { name: 'generation', words: ['generation'] },
  ],
};
