import type { Token } from '../../document/document.ts';
import { contentAfter, contentBefore } from '../content.ts';
import type { Found, Range } from '../found.ts';
import { appositionAfter, type Phrase } from '../phrase/apposition.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { boundsOf } from './bounds.ts';
import type { Detector, SentenceView } from './reader.ts';
import { canSpeak } from './senses-here.ts';

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

const sourceAfter = (view: SentenceView, from: number, last: number, fronted: boolean): Phrase | null => {
  const { tokens } = view;
  const opener = tokens[from];
  if (opener?.tag === 'pronoun') return { first: from, last: from + 1, headLast: from + 1 };
  const end = nounPhraseAfter(tokens, from, last);
  if (end === from) return null;
  const described = appositionAfter(tokens, end, last);
  // In front of its content the phrase ends at the first comma, unless a second one closes a description.
  const keep = !fronted || (tokens[described]?.text === ',' && isDescription(tokens[end + 1]));
  return { first: from, last: keep ? described : end, headLast: end };
};

const isDescription = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:a|an|the|who|which|whose|one)$/.test(token.lower);

/** "according to …" before, after or inside what it gives to the source. */
export const accordingTo: Detector = view => {
  const { tokens, quotes, sentence } = view;
  const out: Found[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const length = phraseAt(view, at);
    if (length === 0) continue;
    const bounds = boundsOf(view, at);
    const fronted =
      at === bounds.first ||
      /^(?:but|and|still|yet|that)$/.test(tokens[at - 1]?.lower ?? '') ||
      (tokens[at - 1]?.text === ',' && tokens[at - 2]?.lower === 'that');
    const source = sourceAfter(view, at + length, bounds.last, fronted);
    if (source === null || (!fronted && tokens[at - 1]?.text !== ',' && !canSpeak(view, source))) continue;
    const content: Range[] = [];
    if (!fronted) content.push(contentBefore(tokens, quotes, sentence, bounds.first, at));
    let from = source.headLast;
    const closes = (i: number): boolean => tokens[i]?.text === ',';
    if (fronted || closes(source.last)) {
      from = closes(source.last)
        ? source.last + 1
        : closes(source.headLast)
          ? source.headLast + 1
          : source.last;
      const isTail = /^(?:who|which|whose|where)$/.test(tokens[from]?.lower ?? '');
      if (!isTail) content.push(contentAfter(tokens, quotes, from, bounds.last, true));
    }
    const kept = content.filter(range => range.last > range.first);
    if (kept.length === 0) continue;
    out.push({
      source,
      cue: { first: at, last: at + length },
      content: kept,
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'according-to',
    });
    at = source.headLast - 1;
  }
  return out;
};
