import { type Signal, VETO } from '../reading.ts';
import { KINDS } from '../words/word-lists.ts';

/** "Caesar's Palace", "Women's Hospital": with its owner's "s" the word is part of the longer name. */
export const owner: Signal = {
  name: 'owner',
  weigh: ({ last, alias, sense }, { words }) => {
    const ending = words.list[last + 1];
    const next = words.list[last + 2];
    if (ending?.lower !== 's' || ending.capital || !/^['’]$/.test(ending.gap)) return 0;
    const named = next?.capital && next.gap === ' ' && KINDS.has(next.lower);
    return named && alias.length === 1 && sense.type !== 'place' ? VETO : 0;
  },
};
