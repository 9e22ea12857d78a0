import type { CueFamily } from './family.ts';

/** States of mind that a text reports of somebody. */
export const thinking: CueFamily = {
  name: 'thinking',
  asserts: true,
  things: false,
  frames: ['clause', 'trailing'],
  verbs: [
    'believe', 'think', 'feel', 'expect', 'suspect', 'assume', 'guess', 'reckon', 'figure', 'suppose',
    'anticipate', 'fear', 'doubt', 'worry', 'hope', 'know', 'understand', 'realize', 'realise', 'recognize',
    'recognise', 'imagine', 'wonder', 'agree', 'disagree', 'remember', 'forget', 'notice', 'consider', 'see',
    'accept', 'decide', 'conceive', 'presume', 'bet', 'foresee', 'care', 'mind', 'regret', 'wish', 'deem',
    'dream', 'hear', 'perceive', 'sense', 'trust', 'envision', 'fret', 'calculate',
  ],
};
