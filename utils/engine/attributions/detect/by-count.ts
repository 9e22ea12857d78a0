import { contentAfter, contentBefore } from '../content.ts';
import type { Found } from '../found.ts';
import { boundsOf, keepFilled } from './bounds.ts';
import { ownerOf } from './noun-cue.ts';
import type { Detector } from './reader.ts';

const COUNTS = new Set(
  'estimate estimates count counts tally reckoning calculation calculations account accounts admission'.split(
    ' ',
  ),
);
const REACH = 9;

/** "by the mayor’s estimate, …" and "…, by its own count": a count set beside the figure, with its owner. */
export const byCount: Detector = view => {
  const { tokens, quotes, sentence } = view;
  const out: Found[] = [];
  for (let by = sentence.first; by < sentence.last - 2; by++) {
    if (tokens[by]?.lower !== 'by') continue;
    let noun = by + 2;
    while (noun < Math.min(sentence.last, by + REACH) && !COUNTS.has(tokens[noun]?.lower ?? '')) noun++;
    if (!COUNTS.has(tokens[noun]?.lower ?? '')) continue;
    const bounds = boundsOf(view, by);
    const source = ownerOf(view, noun, bounds.first);
    if (source === null || source.first < by) continue;
    const content = by > bounds.first ? [contentBefore(tokens, quotes, sentence, bounds.first, by)] : [];
    if (tokens[noun + 1]?.text === ',' || by === bounds.first)
      content.push(contentAfter(tokens, quotes, noun + 1, bounds.last, true));
    const kept = keepFilled(content);
    if (kept.length === 0) continue;
    out.push({
      source,
      cue: { first: noun, last: noun + 1 },
      content: kept,
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'by-count',
    });
    by = noun;
  }
  return out;
};
