import { contentAfter } from '../content.ts';
import { CUE_NOUNS } from '../cues/nouns.ts';
import type { Phrase } from '../phrase/apposition.ts';
import { nounPhraseBefore } from '../phrase/noun-phrase-before.ts';
import { POSSESSIVE_PRONOUNS } from '../phrase/words.ts';
import type { SentenceView, WordDetector } from './reader.ts';

const COMPLEMENTS = new Set('that of for to on about against with over regarding toward towards'.split(' '));

/** The owner of the noun at `at`, over adjectives between: "the mayor's bold claim", "her claim". */
export const ownerOf = (view: SentenceView, at: number, first: number): Phrase | null => {
  const { tokens } = view;
  let i = at - 1;
  while (
    i > first &&
    (tokens[i]?.tag === 'adjective' ||
      tokens[i]?.tag === 'number' ||
      tokens[i]?.tag === 'verb' ||
      tokens[i]?.tag === 'noun')
  ) {
    if (at - i > 3) return null;
    i--;
  }
  const token = tokens[i];
  if (i < first || token === undefined) return null;
  if (POSSESSIVE_PRONOUNS.has(token.lower)) return { first: i, last: i + 1, headLast: i + 1 };
  if (token.tag !== 'particle' || (token.lower !== "'s" && token.lower !== "'")) return null;
  const start = nounPhraseBefore(tokens, i - 1, first, false, false);
  return start < 0 ? null : { first: start, last: i, headLast: i };
};

/** "the mayor's claim that …", "her call for …": a noun that attributes, with its owner. */
export const nounCues: WordDetector = {
  words: CUE_NOUNS,
  at: (view, at) => {
    const { tokens, quotes } = view;
    const link = tokens[at + 1]?.lower ?? '';
    if (!COMPLEMENTS.has(link)) return null;
    const bounds = view.sentence;
    const source = ownerOf(view, at, bounds.first);
    if (source === null) return null;
    const clause = link === 'that';
    const from = clause || link === 'to' ? at + 1 : at + 2;
    const content = contentAfter(tokens, quotes, from, bounds.last, clause);
    if (content.last <= content.first) return null;
    return {
      source,
      cue: { first: at, last: from === at + 2 ? at + 2 : at + 1 },
      content: [content],
      asserts: clause,
      speech: false,
      sentence: view.index,
      rule: 'noun',
    };
  },
};
