import type { UnitGroup } from '../unit.ts';

export const FORCE: UnitGroup = {
  dimension: 'force and pressure',
  units: [
    { name: 'newton', words: ['newton'], signs: ['N'], prefixes: ['kilo'] },
    {
      name: 'newton metre',
      words: ['newton metre', 'newton meter', 'newton-metre', 'newton-meter'],
      signs: ['Nm', 'N-m'],
    },
    {
      name: 'pound-foot',
      words: ['pound-foot', 'pound-feet', 'pound foot', 'pound feet'],
      signs: ['lb-ft', 'lb.-ft'],
    },
    { name: 'foot-pound', words: ['foot-pound'], signs: ['ft-lb', 'ft-lbs'] },
    { name: 'pascal', words: ['pascal'], signs: ['Pa'], prefixes: ['hecto', 'kilo', 'mega', 'giga'] },
    { name: 'millibar', words: ['millibar'], signs: ['mbar', 'mb'] },
    { name: 'pound per square inch', signs: ['psi'] },
    { name: 'atmosphere', signs: ['atm'] },
  ],
};
