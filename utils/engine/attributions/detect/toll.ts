import { contentAfter } from '../content.ts';
import type { Found } from '../found.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { verbGroup } from '../phrase/verb-group.ts';
import { boundsOf } from './bounds.ts';
import type { Detector, SentenceView } from './reader.ts';

const VERBS = new Set(
  'put puts putting set sets place places placed peg pegs pegged pegging estimate estimates estimated value values valued fix fixes fixed'.split(
    ' ',
  ),
);

/** Words between the verb and "at": "put the number of the dead at". */
const REACH = 8;

/** "activists put the toll at 8,000", "the bank values it at $2 billion": a verb, what is measured, "at", the figure. */
export const toll: Detector = view => {
  const { tokens, quotes, sentence } = view;
  const out: Found[] = [];
  for (let at = sentence.first + 1; at < sentence.last - 2; at++) {
    if (!VERBS.has(tokens[at]?.lower ?? '')) continue;
    const bounds = boundsOf(view, at);
    const link = linkAfter(view, at + 2, bounds.last);
    if (link < 0) continue;
    const group = verbGroup(tokens, at, ['base', 'third', 'past'], bounds.first);
    const source =
      group === null || group.voice === 'infinitive'
        ? null
        : subjectBefore(tokens, group.first, bounds.first);
    if (group === null || source === null) continue;
    const content = contentAfter(tokens, quotes, at + 1, bounds.last, true);
    out.push({
      source,
      cue: { first: group.first, last: link + 1 },
      content: [content],
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'toll',
    });
  }
  return out;
};

/** Where "at" and a number follow the object of the verb, -1 where they do not. */
const linkAfter = ({ tokens }: SentenceView, from: number, last: number): number => {
  for (let i = from; i < Math.min(last - 1, from + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.tag === 'verb' || token.tag === 'punctuation') return -1;
    if (token.lower === 'at' && opensNumber(tokens[i + 1]?.tag, tokens[i + 1]?.lower ?? '')) return i;
  }
  return -1;
};

const opensNumber = (tag: string | undefined, word: string): boolean =>
  tag === 'number' ||
  tag === 'symbol' ||
  /^(?:more|about|around|at|over|nearly|almost|some|between|up|least|roughly|under|less|fewer|well|close|just|hundreds|dozens|thousands|a)$/.test(
    word,
  );
