import type { CueFamily } from './family.ts';

/** Verbs that are speech only beside quoted words: "“…,” she went on". */
export const speaking: CueFamily = {
  name: 'speaking',
  asserts: true,
  things: false,
  frames: ['quoted'],
  verbs: [
    'continue', 'go on', 'begin', 'start', 'post', 'cry', 'laugh', 'sigh', 'smile', 'finish', 'boom', 'thunder',
    'bark', 'chuckle', 'gasp', 'demand', 'urge', 'vow', 'pledge', 'implore', 'interrupt', 'intone', 'offer',
    'ask', 'charge', 'prod', 'spit', 'shrug', 'lecture', 'riff', 'read', 'tell', 'warn', 'think', 'believe', 'recite',
    'praise', 'sing', 'ramble', 'signal', 'press', 'follow up', 'caption', 'deadpan', 'respond', 'slam', 'blast',
  ],
};
