import { contentAfter, contentBefore } from '../content.ts';
import { ownerOf } from './noun-cue.ts';
import { keepFilled } from './ranges.ts';
import type { WordDetector } from './reader.ts';

const COUNTS = new Set(
  'estimate estimates count counts tally reckoning calculation calculations account accounts admission'.split(
    ' ',
  ),
);
const REACH = 9;

/** "by the mayor’s estimate, …" and "…, by its own count": a count set beside the figure, with its owner. */
export const byCount: WordDetector = {
  words: new Set(['by']),
  at: (view, at) => {
    const { tokens, quotes, sentence } = view;
    // "stood by its count": nobody counts here.
    if (/^st(?:and|ands|ood|anding)$/.test(tokens[at - 1]?.lower ?? '')) return null;
    let noun = at + 2;
    while (noun < Math.min(sentence.last, at + REACH) && !COUNTS.has(tokens[noun]?.lower ?? '')) noun++;
    if (!COUNTS.has(tokens[noun]?.lower ?? '')) return null;
    const bounds = view.sentence;
    const source = ownerOf(view, noun, bounds.first);
    if (source === null || source.first < at) return null;
    const content = at > bounds.first ? [contentBefore(tokens, quotes, sentence, bounds.first, at)] : [];
    if (tokens[noun + 1]?.text === ',' || at === bounds.first)
      content.push(contentAfter(tokens, quotes, noun + 1, bounds.last, true));
    const kept = keepFilled(content);
    if (kept.length === 0) return null;
    return {
      source,
      cue: { first: noun, last: noun + 1 },
      content: kept,
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'by-count',
    };
  },
};
