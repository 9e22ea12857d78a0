import type { CueFamily } from './family.ts';

/** Verbs that put somebody's words on a thing: "called the talks a farce". */
export const naming: CueFamily = {
  name: 'naming',
  asserts: true,
  frames: ['object'],
  verbs: [
    'call',
    'describe',
    'label',
    'dub',
    'brand',
    'term',
    'characterize',
    'characterise',
    'portray',
    'depict',
    'liken',
    'compare',
    'refer to',
    'deem',
    'nickname',
    'define',
    'interpret',
    'equate',
    'chalk up',
    'rate',
    'name',
    'identify',
    'cast',
  ],
};
