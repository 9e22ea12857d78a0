import { type Signal, VETO } from '../reading.ts';
import { isOrdinary } from '../words/neighbours.ts';
import { FUNCTION_WORDS, HEADS_OF_PLACES, TITLES } from '../words/word-lists.ts';

/** "University of X", "Bank of X", "X and Y of …": the place in the name of something else. */
export const ofPhrase: Signal = {
  name: 'of-phrase',
  weigh: ({ first, last, alias, sense }, context) => {
    const { list } = context.words;
    const of = list[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    const head = list[of - 1];
    if (list[of]?.lower === 'of' && !list[of]?.capital && head?.capital && list[of]?.gap === ' ') {
      const known =
        HEADS_OF_PLACES.has(head.lower) || TITLES.has(head.lower) || FUNCTION_WORDS.has(head.lower);
      if (!known && !(head.opens && isOrdinary(head, context))) return VETO;
    }
    const after = list[last + 1];
    if (after?.lower === 'at' && alias.includes('university') && list[last + 2]?.capital) return VETO;
    const next = list[last + 2];
    const goesOn = after?.lower === 'of' && after.gap === ' ' && next?.capital && !next.opens;
    return goesOn && sense.type === 'organisation' ? VETO : 0;
  },
};
