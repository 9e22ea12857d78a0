import type { Token } from '../../document/document.ts';
import { contentAfter } from '../content.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { verbGroup } from '../phrase/verb-group.ts';
import type { SentenceView, WordDetector } from './reader.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PUTTING = words(
  'put puts putting set sets place places placed peg pegs pegged pegging estimate estimates estimated value values valued fix fixes fixed',
);
/** "revised the toll to 13": a statement only where it is a count that changes, not a price. */
const REVISING = words(
  'revise revises revised raise raises raised lower lowers lowered cut cuts update updates updated increase increases increased reduce reduces reduced',
);
const COUNTS = words(
  'toll tally count estimate estimates figure figures forecast forecasts projection outlook',
);

/** Words between the verb and "at": "put the number of the dead at". */
const REACH = 8;

/**
 * "activists put the toll at 8,000", "the bank values it at $2 billion", "the governor revised the toll to 13": a verb, what is
 * measured, "at" or "to", the figure.
 */
export const toll: WordDetector = {
  words: new Set([...PUTTING, ...REVISING]),
  at: (view, at) => {
    const { tokens, quotes } = view;
    const bounds = view.sentence;
    const link = linkAfter(view, at, bounds.last);
    const group =
      link < 0 ? null : verbGroup(tokens, at, ['base', 'third', 'past', 'participle'], bounds.first);
    if (group === null || group.voice === 'infinitive') return null;
    const source = subjectBefore(tokens, group.first, bounds.first);
    if (source === null) return null;
    const content = contentAfter(tokens, quotes, at + 1, bounds.last, true);
    return {
      source,
      cue: { first: group.first, last: link + 1 },
      content: [content],
      asserts: true,
      speech: true,
      sentence: view.index,
      rule: 'toll',
    };
  },
};

/** Where "at" or "to" and a number follow the object of `verb`, -1 where they do not. */
const linkAfter = ({ tokens }: SentenceView, verb: number, last: number): number => {
  const revises = REVISING.has(tokens[verb]?.lower ?? '');
  let counts = !revises || COUNTS.has(tokens[verb + 1]?.lower ?? '');
  const from = verb + 2;
  for (let i = from; i < Math.min(last - 1, from + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || isOtherVerb(token) || token.tag === 'punctuation') return -1;
    counts ||= COUNTS.has(token.lower);
    const isLink = counts && token.lower === (revises ? 'to' : 'at');
    if (isLink && opensNumber(tokens[i + 1]?.tag, tokens[i + 1]?.lower ?? '')) return i;
  }
  return -1;
};

/** "the number of militants killed" and "its forecast" are one phrase. */
const isOtherVerb = (token: Token): boolean =>
  token.tag === 'verb' && !/(?:ed|en)$/.test(token.lower) && !COUNTS.has(token.lower);

const opensNumber = (tag: string | undefined, word: string): boolean =>
  tag === 'number' ||
  tag === 'symbol' ||
  /^(?:more|about|around|at|over|nearly|almost|some|between|up|least|roughly|under|less|fewer|well|close|just|hundreds|dozens|thousands|a)$/.test(
    word,
  );
