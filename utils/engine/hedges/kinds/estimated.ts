import type { HedgeFamily } from '../hedge-family.ts';

/** Figures that were worked out or guessed, not counted. */
export const estimated: HedgeFamily = {
  kind: 'estimated',
  patterns: [
    'estimated|estimates|estimate|estimating',
    'is|are|was|were|been believed|thought|considered|presumed|feared|reckoned to',
    'feared|presumed dead|drowned|killed',
    'by ?some|one|most|many|various estimates|accounts|estimate|account',
    'rough|conservative|approximate estimate|estimates|count|figure',
  ],
};
