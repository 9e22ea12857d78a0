import type { CueFamily } from './family.ts';

/** What surveys, papers and pictures do: "the figures show". */
export const showing: CueFamily = {
  name: 'showing',
  asserts: true,
  frames: ['clause', 'trailing', 'object'],
  verbs: [
    'show',
    'indicate',
    'find',
    'read',
    'document',
    'rank',
    'tally',
    'peg',
    'discover',
    'determine',
    'illustrate',
    'corroborate',
    'learn',
    'outline',
  ],
};
