import { type Context, type Signal, VETO } from '../reading.ts';
import { FUNCTION_WORDS, HEADS_OF_PLACES, KINDS, TITLES } from '../words/word-lists.ts';
import type { Word } from '../words/words.ts';

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
      if (!known && !(head.opens && !isNamed(head, context))) return VETO;
    }
    const after = list[last + 1];
    if (after?.lower === 'at' && alias.includes('university') && list[last + 2]?.capital) return VETO;
    const next = list[last + 2];
    const goesOn = after?.lower === 'of' && after.gap === ' ' && next?.capital && !next.opens;
    return goesOn && sense.type === 'organisation' ? VETO : 0;
  },
};

/** At the start of a sentence any word has a capital: only kinds of things and words that keep it elsewhere are names then. */
const isNamed = (head: Word, { words }: Context): boolean =>
  KINDS.has(head.lower) || words.capitals.has(head.lower);
