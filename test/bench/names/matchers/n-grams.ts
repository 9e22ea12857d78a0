import type { Matcher } from './matcher.ts';

const LONGEST = 8;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A Map of whole aliases, asked for every run of up to eight words. */
export const nGrams: Matcher = {
  name: 'Map of n-grams',
  build: aliases => {
    const ids = new Map(aliases.map((alias, id) => [alias, id]));
    return { find: text => runsOfWords(text, run => ids.has(run)) };
  },
};

/** How many runs of up to eight words are known. */
export function runsOfWords(text: string, isKnown: (run: string) => boolean): number {
  const words = [...text.matchAll(WORD)];
  let found = 0;
  for (let from = 0; from < words.length; from++) {
    const start = words[from]?.index ?? 0;
    for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
      const last = words[to];
      if (last && isKnown(text.slice(start, last.index + last[0].length))) found++;
    }
  }
  return found;
}
