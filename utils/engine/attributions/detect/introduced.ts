import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import type { SentenceDetector } from './reader.ts';

const DOCUMENTS = new Set(
  'transcript statement letter memo text email message post excerpt excerpts speech remarks exchange tweet tweets note'.split(
    ' ',
  ),
);

/** "The statement in full:" and then a quote in the next paragraph: the paper itself is what speaks. */
export const introduced: SentenceDetector = view => {
  const { tokens, quotes, sentence } = view;
  if (tokens[sentence.last - 1]?.text !== ':') return [];
  const run = quotes.runs[quotes.runOf[sentence.last] ?? -1];
  if (run === undefined || run.first !== sentence.last) return [];
  let from = sentence.first;
  if (tokens[from]?.tag === 'adjective' && tokens[from]?.lower !== 'partial') from++;
  const end = nounPhraseAfter(tokens, from, sentence.last - 1);
  if (end === from || !DOCUMENTS.has(tokens[end - 1]?.lower ?? '') || sentence.last - end > 6) return [];
  const source = { first: from, last: end, headLast: end };
  const cue = { first: Math.min(end, sentence.last - 1), last: sentence.last };
  return [
    {
      source,
      cue,
      content: [{ first: run.first, last: run.last }],
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'introduced',
    },
  ];
};
