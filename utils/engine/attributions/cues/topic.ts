import type { CueFamily } from './family.ts';

/** What somebody spoke of, without the words themselves. */
export const topic: CueFamily = {
  name: 'topic',
  asserts: false,
  things: true,
  frames: ['object'],
  verbs: [
    'discuss', 'mention', 'cite', 'reference', 'refer to', 'talk about', 'talk of', 'speak about', 'speak of',
    'point to', 'focus on', 'highlight', 'outline', 'lay out', 'recite', 'quote', 'rehash', 'unveil',
    'announce', 'report', 'reveal', 'disclose', 'confirm', 'deny', 'claim', 'predict', 'estimate', 'warn of',
    'warn about', 'warn against', 'explain', 'acknowledge', 'admit', 'recall', 'repeat', 'reiterate', 'note',
    'emphasize', 'emphasise', 'stress', 'suggest', 'signal', 'stipulate', 'express', 'voice', 'articulate',
    'declare', 'proclaim', 'state', 'comment on', 'weigh in', 'remark on', 'elaborate', 'touch on', 'allude to',
    'hint at', 'boast', 'brag', 'joke about', 'opine on', 'rant', 'recount', 'retell', 'describe',
    'concede', 'utter', 'allege', 'misstate',
    'argue for', 'argue against', 'argue about', 'respond to', 'reply to', 'tell of', 'testify',
    'anticipate', 'foresee', 'forecast', 'worry about',
    'wonder about', 'believe in', 'dream of', 'conclude', 'certify', 'assert',
  ],
};
