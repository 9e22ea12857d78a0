import { contentAfter, trimmed } from '../content.ts';
import type { Found, Range } from '../found.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { keepFilled } from './ranges.ts';
import type { SentenceView, WordDetector } from './reader.ts';

const make = (view: SentenceView, at: number, content: readonly Range[]): Found | null => {
  const kept = keepFilled(content);
  if (kept.length === 0) return null;
  return {
    source: null,
    cue: { first: at, last: at + 1 },
    content: kept,
    asserts: false,
    speech: false,
    sentence: view.index,
    rule: 'unsourced',
  };
};

/** "prices appear to fall": so it seems, and nobody is named to whom. */
export const seeming: WordDetector = {
  words: new Set('seem seems seemed appear appears appeared'.split(' ')),
  at: (view, at) => {
    const { tokens, quotes } = view;
    const next = tokens[at + 1];
    if (next?.lower !== 'to' && next?.lower !== 'that' && next?.tag !== 'adjective') return null;
    const bounds = view.sentence;
    const subject = subjectBefore(tokens, at, bounds.first);
    if (subject === null) return null;
    const what = trimmed(tokens, subject.first, subject.headLast);
    return make(view, at, [what, contentAfter(tokens, quotes, at + 1, bounds.last, true)]);
  },
};

/** "Asked if …, he said": a question that nobody in particular puts. */
export const asked: WordDetector = {
  words: new Set(['asked']),
  at: (view, at) => {
    const { tokens, quotes, sentence } = view;
    if (at !== sentence.first) return null;
    const { first, last } = contentAfter(tokens, quotes, at + 1, view.sentence.last, false);
    let comma = first;
    while (comma < last && tokens[comma]?.text !== ',') comma++;
    return make(view, at, [{ first, last: comma }]);
  },
};
