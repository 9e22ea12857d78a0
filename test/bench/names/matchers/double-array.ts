import doublearray from 'doublearray';
import { beginsWord, type Matcher } from './matcher.ts';

/** kuromoji's double array, asked for the prefixes at each word. */
export const doubleArray: Matcher = {
  name: 'doublearray',
  build: aliases => {
    const longest = Math.max(...aliases.slice(0, 10_000).map(alias => alias.length));
    const trie = doublearray.builder().build(aliases.map((k, v) => ({ k, v })));
    return {
      find: text => {
        let found = 0;
        for (let at = 0; at < text.length; at++) {
          if (beginsWord(text, at)) found += trie.commonPrefixSearch(text.slice(at, at + longest)).length;
        }
        return found;
      },
    };
  },
};
