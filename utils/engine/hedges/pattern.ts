import type { Token } from '../document/document.ts';

/** One place of a pattern: words that may stand there; `optional` may be missing, `gap` skips up to so many tokens. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  readonly gap: number;
}

export interface Pattern {
  readonly places: readonly Place[];
}

/**
 * Reads a pattern: places apart by spaces, alternatives by "|", "?" before a place that may be missing, "..3" for up to three
 * words of any kind. The first place is never optional.
 */
export const parsePattern = (text: string): Pattern => ({
  places: text.split(' ').map(part => {
    if (part.startsWith('..'))
      return { words: new Set<string>(), optional: true, gap: Number(part.slice(2)) };
    const optional = part.startsWith('?');
    return { words: new Set((optional ? part.slice(1) : part).split('|')), optional, gap: 0 };
  }),
});

/** One past the last token that the pattern matches, from its place `place` at token `at`, before `stop`; -1 where it does not. */
export const matchPattern = (
  tokens: readonly Token[],
  pattern: Pattern,
  at: number,
  stop: number,
  place: number,
): number => {
  const here = pattern.places[place];
  if (here === undefined) return at;
  if (here.gap > 0) {
    for (let skip = 0; skip <= here.gap && at + skip <= stop; skip++) {
      if (skip > 0 && /^[.;!?]$/.test(tokens[at + skip - 1]?.text ?? '.')) return -1;
      const end = matchPattern(tokens, pattern, at + skip, stop, place + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (at < stop && here.words.has(tokens[at]?.lower ?? '')) {
    const end = matchPattern(tokens, pattern, at + 1, stop, place + 1);
    if (end >= 0) return end;
  }
  return here.optional ? matchPattern(tokens, pattern, at, stop, place + 1) : -1;
};
