import KeywordProcessor from 'flashtext.js';
import { isWordAt, type Matcher } from './matcher.ts';

/** FlashText (Singh 2017): nested Maps by character, words whole (of ASCII only), the longest keyword. */
export const flashText: Matcher = {
  name: 'flashtext.js',
  lacks: 'says what, not where',
  build: aliases => {
    const processor = new KeywordProcessor(true);
    for (const alias of aliases) processor.addKeyword(alias);
    return { find: text => processor.extractKeywords(text).length };
  },
};

type Branch = Map<number, Branch | number>;
const END = -1;

/**
 * The same with the places of what it finds and Unicode's words, as quick as nested Maps were got to be (by code unit; keys of one character are
 * slower): no package of npm does this, so it stands for the ones that could.
 */
export const flashTextSpans: Matcher = {
  name: 'FlashText with places',
  build: aliases => {
    const root: Branch = new Map();
    aliases.forEach((alias, id) => {
      let branch = root;
      for (let at = 0; at < alias.length; at++) {
        const unit = alias.charCodeAt(at);
        const next = (branch.get(unit) as Branch | undefined) ?? new Map();
        branch.set(unit, next);
        branch = next;
      }
      branch.set(END, id);
    });
    return { find: text => spans(text, root).length };
  },
};

function spans(text: string, root: Branch): { start: number; end: number; id: number }[] {
  const found = [];
  let start = 0;
  while (start < text.length) {
    if (!isWordAt(text, start)) {
      start++;
      continue;
    }
    let branch: Branch | undefined = root;
    let end = -1;
    let id = -1;
    for (let at = start; branch; at++) {
      if (at > start && !isWordAt(text, at)) {
        const known = branch.get(END) as number | undefined;
        if (known !== undefined) {
          end = at;
          id = known;
        }
      }
      branch = at < text.length ? (branch.get(text.charCodeAt(at)) as Branch | undefined) : undefined;
    }
    if (id >= 0) {
      found.push({ start, end, id });
      start = end;
    } else {
      while (isWordAt(text, start)) start++;
    }
  }
  return found;
}
