import { wordIs } from '../../lexicon/by-word.ts';
import { contentAfter } from '../content.ts';
import { DATA_NOUNS } from '../cues/nouns.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import type { SentenceDetector } from './reader.ts';

const opens = wordIs(({ text, lower }) => /^(?:in|per|from)$/.test(lower) && text !== lower);

/** "In a survey by the institute, 40 percent …": a paper or count set before what it says. */
export const inData: SentenceDetector = view => {
  const { tokens, quotes, sentence } = view;
  const at = sentence.first;
  if (!opens(tokens[at])) return [];
  const end = nounPhraseAfter(tokens, at + 1, sentence.last);
  if (end === at + 1) return [];
  let data = false;
  for (let i = at + 1; i < end; i++) {
    if (DATA_NOUNS.has(tokens[i]?.lower ?? '')) data = true;
  }
  let comma = end;
  while (comma < Math.min(sentence.last, end + 8) && tokens[comma]?.text !== ',') comma++;
  if (!data || tokens[comma]?.text !== ',') return [];
  const content = contentAfter(tokens, quotes, comma + 1, sentence.last, true);
  if (content.last <= content.first) return [];
  const source = { first: at + 1, last: end, headLast: end };
  return [
    {
      source,
      cue: { first: at, last: at + 1 },
      content: [content],
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'in-data',
    },
  ];
};
