import type { CueFamily } from './family.ts';

/** Verbs of those who keep count; only with a number behind them: "the agency recorded 40 cases". */
export const counting: CueFamily = {
  name: 'counting',
  asserts: true,
  frames: ['object'],
  verbs: ['record', 'count', 'register', 'measure', 'verify', 'log', 'list'],
};
