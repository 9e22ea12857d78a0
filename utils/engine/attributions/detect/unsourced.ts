import { contentAfter, trimmed } from '../content.ts';
import type { Found } from '../found.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { boundsOf, keepFilled } from './bounds.ts';
import type { Detector } from './reader.ts';

const SEEMING = new Set('seem seems seemed appear appears appeared'.split(' '));

/** What is asked or seems so without a word of who: "Asked if …, he said", "prices appear to …". */
export const unsourced: Detector = view => {
  const { tokens, quotes, sentence } = view;
  const out: Found[] = [];
  const add = (at: number, subject: boolean): void => {
    const bounds = boundsOf(view, at);
    const content = [];
    if (subject) {
      const phrase = subjectBefore(tokens, at, bounds.first);
      if (phrase === null) return;
      content.push(trimmed(tokens, phrase.first, phrase.headLast));
    }
    const rest = contentAfter(tokens, quotes, at + 1, bounds.last, subject);
    content.push(subject ? rest : upToComma(tokens, rest));
    const kept = keepFilled(content);
    if (kept.length > 0)
      out.push({
        source: null,
        cue: { first: at, last: at + 1 },
        content: kept,
        asserts: false,
        speech: false,
        sentence: view.index,
        rule: 'unsourced',
      });
  };
  if (tokens[sentence.first]?.lower === 'asked') add(sentence.first, false);
  for (let at = sentence.first + 1; at < sentence.last - 1; at++) {
    const next = tokens[at + 1];
    if (!SEEMING.has(tokens[at]?.lower ?? '')) continue;
    if (next?.lower === 'to' || next?.lower === 'that' || next?.tag === 'adjective') add(at, true);
  }
  return out;
};

const upToComma = (
  tokens: readonly { readonly text: string }[],
  range: { readonly first: number; readonly last: number },
): { first: number; last: number } => {
  let last = range.first;
  while (last < range.last && tokens[last]?.text !== ',') last++;
  return { first: range.first, last };
};
