import { beginsWord, isWordAt, type Matcher } from './matcher.ts';

interface Node extends Map<string, Node> {
  keyword?: string;
}

/** FlashText's manner (Singh 2017): nested maps by character, words whole, the longest keyword. */
export const flashText: Matcher = {
  name: 'FlashText port, nested Maps',
  build: aliases => {
    const root: Node = new Map();
    for (const alias of aliases) {
      let node = root;
      for (const character of alias) {
        let next = node.get(character);
        if (!next) {
          next = new Map<string, Node>();
          node.set(character, next);
        }
        node = next;
      }
      node.keyword = alias;
    }
    return { find: text => search(root, text) };
  },
};

function search(root: Node, text: string): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    if (!beginsWord(text, at)) continue;
    let node = root;
    let longest = 0;
    for (let end = at; end < text.length; end++) {
      const next = node.get(text.charAt(end));
      if (!next) break;
      node = next;
      if (node.keyword !== undefined && !isWordAt(text, end + 1)) longest = end + 1 - at;
    }
    if (longest > 0) {
      found++;
      at += longest - 1;
    }
  }
  return found;
}
