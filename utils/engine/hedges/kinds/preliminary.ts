import type { HedgeFamily } from '../hedge-family.ts';

/** Counts that are not final. */
export const preliminary: HedgeFamily = {
  kind: 'preliminary',
  patterns: [
    'preliminary|provisional|unofficial|interim ?vote|early|initial ?death results|result|figures|figure|count|counts|data|report|reports|estimate|estimates|toll|tally|numbers|findings|information|assessment|assessments',
    'initial|early ?official reports|figures|estimates|estimate|count|counts|results|data|indications|assessments',
    'preliminary|provisional',
    'expected|likely|feared|bound to rise|climb|grow|increase',
    'was|were|is|are still rising|climbing|mounting',
  ],
};
