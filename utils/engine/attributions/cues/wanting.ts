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
    'invite', 'push for', 'push', 'press', 'recommend', 'wish', 'aim', 'swear', 'decide', 'choose', 'expect',
    'beg', 'implore', 'plead', 'appeal', 'exhort', 'order', 'instruct', 'dare', 'challenge', 'advise', 'warn',
    'aspire', 'long', 'volunteer', 'consent', 'opt', 'elect', 'vote', 'guarantee', 'commit', 'desire', 'insist on',
    'lobby', 'require', 'resolve', 'counsel', 'beseech', 'command', 'direct',
  ],
};
