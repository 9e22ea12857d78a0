import type { CueFamily } from './family.ts';

/** Wishes, demands, promises and plans. */
export const wanting: CueFamily = {
  name: 'wanting',
  asserts: false,
  things: true,
  frames: ['infinitive', 'object', 'clause'],
  verbs: [
    'want', 'plan', 'intend', 'hope', 'seek', 'demand', 'call for', 'call on', 'call upon', 'urge', 'request',
    'propose', 'offer', 'refuse', 'decline', 'agree', 'promise', 'vow', 'pledge', 'threaten', 'encourage',
    'push for', 'press', 'recommend', 'wish', 'aim', 'swear', 
    'beg', 'implore', 'plead', 'exhort', 'instruct', 'advise', 'warn',
    'aspire', 'volunteer', 'consent', 'opt', 'vote', 'guarantee', 'insist on',
    'lobby', 'resolve', 'counsel', 'beseech', 
  ],
};
