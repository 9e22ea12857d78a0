import { TrieMap } from 'mnemonist';
import { beginsWord, isWordAt, type Matcher } from './matcher.ts';

interface Node {
  readonly [character: string]: Node | undefined;
}
const SENTINEL = '\0';

/** mnemonist's trie, walked from each word: its own lookups would begin anew for every length. */
export const trieMap: Matcher = {
  name: 'mnemonist TrieMap',
  build: aliases => {
    const trie = new TrieMap<string, number>();
    aliases.forEach((alias, id) => {
      trie.set(alias, id);
    });
    const root = (trie as unknown as { root: Node }).root;
    return { find: text => search(root, text) };
  },
};

function search(root: Node, text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    if (!beginsWord(text, at)) continue;
    let node: Node | undefined = root;
    for (let end = at; end < text.length; end++) {
      node = node[text.charAt(end)];
      if (!node) break;
      if (node[SENTINEL] !== undefined && !isWordAt(text, end + 1)) found++;
    }
  }
  return found;
}
