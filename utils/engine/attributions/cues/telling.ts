import type { CueFamily } from './family.ts';

/** Verbs of saying that name the hearer first: "told reporters that …". */
export const telling: CueFamily = {
  name: 'telling',
  asserts: true,
  frames: ['clause', 'trailing'],
  verbs: [
    'tell',
    'inform',
    'assure',
    'remind',
    'notify',
    'brief',
    'reassure',
    'convince',
    'persuade',
    'teach',
  ],
};
