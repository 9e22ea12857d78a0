import { type Signal, VETO } from '../reading.ts';
import { ARMED_BODIES } from '../words/word-lists.ts';

/** "U.S. military", "Iraqi forces": a body of that country, not the country. */
export const armedBody: Signal = {
  name: 'armed-body',
  weigh: ({ last, sense }, { words, options }) => {
    if (options.adjectives) return 0;
    const after = words.list[last + 1];
    return sense.type === 'place' && /^\.? $/.test(after?.gap ?? '') && ARMED_BODIES.has(after?.lower ?? '')
      ? VETO
      : 0;
  },
};
