import type { CueFamily } from './family.ts';

/** Praise, blame and taking sides: what somebody holds of a thing. */
export const judging: CueFamily = {
  name: 'judging',
  asserts: false,
  things: true,
  frames: ['object', 'clause'],
  verbs: [
    'criticize', 'criticise', 'praise', 'attack', 'blast', 'slam', 'condemn', 'denounce', 'mock', 'ridicule',
    'blame', 'accuse', 'thank', 'congratulate', 'applaud', 'hail', 'tout', 'defend', 'endorse', 'back',
    'support', 'oppose', 'reject', 'dismiss', 'question', 'challenge', 'rebuke', 'chastise', 'deride', 'decry',
    'lambaste', 'bash', 'welcome', 'champion', 'promote', 'favor', 'favour', 'downplay', 'disavow',
    'apologize', 'apologise', 'complain', 'disparage', 'belittle', 'laud', 'commend', 'scold',
    'chide', 'taunt', 'insult', 'admire', 'hate', 'resent', 'deplore', 'abhor', 'excoriate', 'pan',
    'castigate', 'berate', 'admonish', 'censure', 'fault', 'rip', 'trash', 'torch', 'hammer', 'skewer', 
    'rail against', 'lash out', 'call out', 'object', 'protest', 'repudiate', 'rebut', 'refute', 'discredit',
    'dispute', 'contest', 'disagree', 'prefer', 'trumpet', 'bemoan', 'lament', 'salute', 'echo', 'credit',
    'flatter', 'dislike', 'vilify', 'demonize', 'malign', 'smear', 
    'regret', 'doubt', 'suspect', 'distrust', 'trust', 'push back', 'stand by', 'vote for',
    'vote against', 'vote', 'advocate', 'sympathize', 'concur', 'agree', 'shame', 'pillory', 'grill', 'unload',
    'savage', 'needle', 'jab', 'tear into', 'disown', 'denigrate', 'patronize', 
    'mourn', 
  ],
};
