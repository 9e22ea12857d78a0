import type { CueFamily } from './family.ts';

/** What surveys, papers and pictures do: "the figures show". */
export const showing: CueFamily = {
  name: 'showing',
  asserts: true,
  things: true,
  frames: ['clause', 'trailing', 'object'],
  verbs: [
    'show', 'indicate', 'find', 'read', 'document', 'detail', 'list', 'rate', 'rank', 'record', 'measure',
    'count', 'tally', 'peg', 'discover', 'determine', 'project', 'forecast', 'demonstrate', 'illustrate',
    'corroborate', 'track', 'learn', 'outline',
  ],
};
