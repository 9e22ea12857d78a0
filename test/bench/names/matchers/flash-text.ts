import KeywordProcessor from 'flashtext.js';
import type { Matcher } from './matcher.ts';

/** FlashText (Singh 2017): nested Maps by character, words whole, the longest keyword. It gives keywords without their places. */
export const flashText: Matcher = {
  name: 'flashtext.js, nested Maps',
  build: aliases => {
    const processor = new KeywordProcessor(true);
    for (const alias of aliases) processor.addKeyword(alias);
    return { find: text => processor.extractKeywords(text).length };
  },
};
