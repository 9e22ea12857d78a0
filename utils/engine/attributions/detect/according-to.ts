import type { Token } from '../../document/document.ts';
import { contentAfter, contentBefore } from '../content.ts';
import type { Range } from '../found.ts';
import { appositionAfter, type Phrase } from '../phrase/apposition.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { keepFilled } from './ranges.ts';
import type { SentenceView, WordDetector } from './reader.ts';
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
  const next = tokens[from + 1];
  const isAlone = next === undefined || from + 1 >= last || next.tag === 'punctuation';
  if (opener?.tag === 'pronoun' || (opener?.lower === 'her' && isAlone))
    return { first: from, last: from + 1, headLast: from + 1 };
  // Behind "to" a noun may look like a verb: "according to state law".
  const begin = opener?.tag === 'verb' ? from + 1 : from;
  const end = nounPhraseAfter(tokens, begin, last);
  if (end === begin) return null;
  const described = appositionAfter(tokens, end, last);
  // In front of its content the phrase ends at the first comma, unless a second one closes a description.
  const keep = !fronted || (tokens[described]?.text === ',' && isDescription(tokens[end + 1]));
  return { first: from, last: keep ? described : end, headLast: end };
};

const isDescription = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:a|an|the|who|which|whose|one)$/.test(token.lower);

/** Whether the phrase stands in front of its content: "According to …, …", "said that, according to …, …". */
const isFronted = ({ tokens }: SentenceView, at: number, first: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  if (at === first || /^(?:but|and|still|yet|that)$/.test(before)) return true;
  return before === ',' && tokens[at - 2]?.lower === 'that';
};

/** What follows the source behind a comma. */
const contentBehind = (view: SentenceView, source: Phrase, fronted: boolean, last: number): Range[] => {
  const { tokens, quotes } = view;
  const closes = (i: number): boolean => tokens[i]?.text === ',';
  if (!fronted && !closes(source.last)) return [];
  const from = closes(source.last)
    ? source.last + 1
    : closes(source.headLast)
      ? source.headLast + 1
      : source.last;
  if (/^(?:who|which|whose|where|speaking)$/.test(tokens[from]?.lower ?? '')) return [];
  return [contentAfter(tokens, quotes, from, last, true)];
};

/** "according to …" before, after or inside what it gives to the source. */
export const accordingTo: WordDetector = {
  words: new Set(PHRASES.map(([word = '']) => word)),
  at: (view, at) => {
    const { tokens, quotes, sentence } = view;
    const length = phraseAt(view, at);
    if (length === 0) return null;
    const bounds = view.sentence;
    const fronted = isFronted(view, at, bounds.first);
    const source = sourceAfter(view, at + length, bounds.last, fronted);
    if (source === null || (!fronted && tokens[at - 1]?.text !== ',' && !canSpeak(view, source))) return null;
    const before = fronted ? [] : [contentBefore(tokens, quotes, sentence, bounds.first, at)];
    const content = keepFilled([...before, ...contentBehind(view, source, fronted, bounds.last)]);
    if (content.length === 0) return null;
    return {
      source,
      cue: { first: at, last: at + length },
      content,
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'according-to',
    };
  },
};
