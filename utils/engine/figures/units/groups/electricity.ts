import type { UnitGroup } from '../unit.ts';

export const ELECTRICITY: UnitGroup = {
  dimension: 'electricity',
  units: [
    { name: 'volt', words: ['volt'], signs: ['V'], prefixes: ['milli', 'kilo'] },
    { name: 'ampere', words: ['ampere', 'amp'], signs: ['A'], prefixes: ['milli'] },
    { name: 'milliampere-hour', words: ['milliampere-hour'], signs: ['mAh'] },
    { name: 'ampere-hour', words: ['amp-hour', 'ampere-hour'], signs: ['Ah'] },
    { name: 'ohm', words: ['ohm'], signs: ['Ω'] },
    { name: 'farad', words: ['farad'], prefixes: ['micro', 'pico'] },
    { name: 'hertz', words: ['hertz'], signs: ['Hz', 'HZ'], prefixes: ['kilo', 'mega', 'giga', 'tera'] },
    { name: 'decibel', words: ['decibel'], signs: ['dB', 'db'] },
    { name: 'lumen', words: ['lumen'] },
    { name: 'nit', words: ['nit'] },
  ],
};
