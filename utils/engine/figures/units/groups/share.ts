import type { UnitGroup } from '../unit.ts';

export const SHARE: UnitGroup = {
  dimension: 'share',
  units: [
    { name: 'percent', words: ['percent', 'per cent', 'percentage', 'pct'], signs: ['%', 'pc', '％'] },
    {
      name: 'percentage point',
      words: ['percentage point', 'percent point', '% point', 'per cent point'],
      signs: ['pp', 'ppt'],
    },
    { name: 'basis point', words: ['basis point'], signs: ['bp', 'bps'] },
    { name: 'per mille', words: ['per mille'], signs: ['‰'] },
  ],
};
