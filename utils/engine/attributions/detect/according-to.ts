import { contentAfter, contentBefore } from '../content.ts';
import type { Found, Range } from '../found.ts';
import { appositionAfter, type Phrase } from '../phrase/apposition.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import type { Detector, SentenceView } from './reader.ts';
import { boundsOf } from './verb-cue.ts';

/** Prepositions that name a source: words of the cue, in order. */
const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'per'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'eyes', 'of'],
];

const phraseAt = (view: SentenceView, at: number): number => {
  for (const words of PHRASES)
    if (words.every((word, i) => view.tokens[at + i]?.lower === word)) return words.length;
  return 0;
};

const sourceAfter = (view: SentenceView, from: number, last: number): Phrase | null => {
  const { tokens } = view;
  const opener = tokens[from];
  if (opener?.tag === 'pronoun') return { first: from, last: from + 1, headLast: from + 1 };
  const end = nounPhraseAfter(tokens, from, last);
  if (end === from) return null;
  return { first: from, last: appositionAfter(tokens, end, last), headLast: end };
};

/** "according to …" before, after or inside what it gives to the source. */
export const accordingTo: Detector = view => {
  const { tokens, quotes, sentence } = view;
  const out: Found[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const length = phraseAt(view, at);
    if (length === 0) continue;
    const bounds = boundsOf(view, at);
    const source = sourceAfter(view, at + length, bounds.last);
    if (source === null) continue;
    const content: Range[] = [];
    const fronted = at === bounds.first || /^(?:but|and|still|yet)$/.test(tokens[at - 1]?.lower ?? '');
    if (!fronted) content.push(contentBefore(tokens, quotes, sentence, bounds.first, at));
    let from = source.headLast;
    const closes = (i: number): boolean => tokens[i]?.text === ',';
    if (fronted || closes(source.last)) {
      from = closes(source.last) ? source.last + 1 : closes(source.headLast) ? source.headLast + 1 : source.last;
      const isTail = /^(?:who|which|whose|where)$/.test(tokens[from]?.lower ?? '');
      if (!isTail) content.push(contentAfter(tokens, quotes, from, bounds.last, true));
    }
    const kept = content.filter(range => range.last > range.first);
    if (kept.length === 0) continue;
    out.push({ source, cue: { first: at, last: at + length }, content: kept, asserts: true, sentence: view.index, rule: 'according-to' });
    at = source.headLast - 1;
  }
  return out;
};
