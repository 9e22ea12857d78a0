import type { CueFamily } from './family.ts';

/** States of mind that a text reports of somebody. */
export const thinking: CueFamily = {
  name: 'thinking',
  asserts: true,
  things: false,
  frames: ['clause', 'trailing'],
  verbs: [
    'believe', 'think', 'feel', 'expect', 'suspect', 'assume', 'guess', 'reckon', 'suppose',
    'anticipate', 'fear', 'doubt', 'worry', 'hope', 'know', 'understand', 'realize', 'realise', 'recognize',
    'recognise', 'imagine', 'wonder', 'agree', 'disagree', 'remember', 'consider', 
    'presume', 'foresee', 'regret', 'deem',
    'perceive', 'envision', 'fret', 'calculate',
  ],
};
