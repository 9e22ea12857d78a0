import type { CueFamily } from './family.ts';

/** Questions. */
export const asking: CueFamily = {
  name: 'asking',
  asserts: false,
  frames: ['clause', 'trailing', 'infinitive', 'object'],
  verbs: ['ask', 'wonder', 'inquire', 'enquire', 'query', 'quiz'],
};
