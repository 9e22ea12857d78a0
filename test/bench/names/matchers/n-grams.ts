import type { Matcher } from './matcher.ts';

const LONGEST = 8;

/** A Map of whole aliases, asked for every run of up to eight words. */
export const nGrams: Matcher = {
  name: 'Map of n-grams',
  build: aliases => {
    const ids = new Map(aliases.map((alias, id) => [alias, id]));
    return {
      find: text => {
        const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
        let found = 0;
        for (let from = 0; from < words.length; from++) {
          const start = words[from]?.index ?? 0;
          for (let to = from; to < Math.min(words.length, from + LONGEST); to++) {
            const last = words[to];
            if (last && ids.has(text.slice(start, last.index + last[0].length))) found++;
          }
        }
        return found;
      },
    };
  },
};
