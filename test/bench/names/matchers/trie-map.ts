import { TrieMap } from 'mnemonist';
import type { Matcher } from './matcher.ts';
import { runsOfWords } from './n-grams.ts';

/** mnemonist's trie by characters, asked for every run of up to eight words. */
export const trieMap: Matcher = {
  name: 'mnemonist TrieMap',
  build: aliases => {
    const trie = new TrieMap<string, number>();
    aliases.forEach((alias, id) => {
      trie.set(alias, id);
    });
    return { find: text => runsOfWords(text, run => trie.has(run)) };
  },
};
