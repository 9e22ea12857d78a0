import type { CueFamily } from './family.ts';

/** Verbs that hand on what somebody said, in quotes or not. */
export const saying: CueFamily = {
  name: 'saying',
  asserts: true,
  things: true,
  frames: ['clause', 'trailing'],
  verbs: [
    'say', 'add', 'note', 'state', 'explain', 'claim', 'argue', 'insist', 'declare', 'acknowledge', 'admit',
    'concede', 'assert', 'maintain', 'contend', 'write', 'tweet', 'retweet', 'comment', 'remark', 'observe',
    'reply', 'respond', 'answer', 'recall', 'warn', 'caution', 'stress', 'emphasize', 'emphasise',
    'underscore', 'underline', 'joke', 'quip', 'boast', 'brag', 'complain', 'lament', 'bemoan', 'confirm',
    'reveal', 'disclose', 'conclude', 'repeat', 'reiterate', 'point out', 'testify', 'recount', 'exclaim',
    'shout', 'yell', 'chant', 'whisper', 'mutter', 'scoff', 'interject', 'counter', 'retort', 'shoot back',
    'fire back', 'clarify', 'specify', 'elaborate', 'allege', 'swear', 'email', 'text', 'blog', 'opine',
    'theorize', 'suggest', 'imply', 'hint', 'announce', 'report', 'proclaim', 'affirm', 'reaffirm', 'attest',
    'profess', 'confess', 'narrate', 'marvel', 'muse', 'scream', 'holler', 'roar',
    'snap', 'sneer', 'grumble', 'groan', 'gush', 'crow', 'rant', 'fume', 'protest', 'object',
    'plead', 'summarize', 'summarise', 'advise', 'predict', 'estimate', 'calculate', 'speculate', 'certify',
    'deny', 'promise', 'pronounce', 'divulge', 'relay', 'put it',
    'make clear', 'chime in', 'weigh in', 'volunteer', 'concur', 'mention', 'quote',
  ],
};
