import type { UnitGroup } from '../unit.ts';

export const DATA: UnitGroup = {
  dimension: 'data',
  units: [
    { name: 'byte', words: ['byte'], prefixes: ['kilo', 'mega', 'giga', 'tera'] },
    { name: 'kilobyte', signs: ['KB', 'kB'] },
    { name: 'megabyte', signs: ['MB'] },
    { name: 'gigabyte', words: ['gig'], signs: ['GB'] },
    { name: 'terabyte', signs: ['TB'] },
    { name: 'petabyte', words: ['petabyte'], signs: ['PB'] },
    { name: 'bit', words: ['bit'], prefixes: ['kilo', 'mega', 'giga'] },
    { name: 'megabit per second', signs: ['Mbps', 'Mb/s', 'mbps'] },
    { name: 'gigabit per second', signs: ['Gbps', 'Gb/s', 'gbps'] },
    { name: 'kilobit per second', signs: ['kbps', 'Kbps'] },
    { name: 'pixel', words: ['pixel'], signs: ['px'], prefixes: ['mega', 'giga'] },
    { name: 'megapixel', signs: ['MP'] },
  ],
};
