import type { Tag, Token } from '../../document/document.ts';
import { FORECASTERS } from '../../lexicon/forecasters.ts';
import type { Range } from '../found.ts';
import { HAVE } from '../phrase/words.ts';
import type { WordDetector } from './reader.ts';

const FORECAST = new Set(
  'forecast forecasted expected expecting predicted projected anticipated estimated'.split(' '),
);
/** Words between the forecasters and their verb: "analysts polled by Statix had". */
const REACH = 8;
/** Words between a number and the forecasters: "$43 billion", "175,000 new jobs that". */
const FIGURE = 5;

/** "fewer than the 175,000 economists had forecast": a figure, and right behind it who expected it. */
export const forecastOf: WordDetector = {
  words: FORECASTERS,
  at: ({ tokens, sentence, index }, at) => {
    const verb = verbAfter(tokens, at + 1, sentence.last);
    const isTheirs = tokens[at - 1]?.lower === 'of' && ESTIMATES.has(tokens[at - 2]?.lower ?? '');
    if (verb < 0 && !isTheirs) return null;
    const figure = figureBefore(tokens, isTheirs ? at - 2 : at, sentence.first);
    if (figure === null) return null;
    const first = HAVE.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb;
    return {
      source: { first: at, last: isTheirs ? at + 1 : first, headLast: at + 1 },
      cue: isTheirs ? { first: at - 2, last: at } : { first, last: verb + 1 },
      content: [figure],
      asserts: true,
      speech: true,
      sentence: index,
      rule: 'forecast-of',
    };
  },
};

/** "the $5.6 billion average estimate of analysts". */
const ESTIMATES = new Set(
  'estimate estimates forecast forecasts expectation expectations prediction'.split(' '),
);

const verbAfter = (tokens: readonly Token[], from: number, last: number): number => {
  for (let i = from; i < Math.min(last, from + REACH) && tokens[i]?.text !== ','; i++)
    if (FORECAST.has(tokens[i]?.lower ?? '')) return ENDS.has(tokens[i + 1]?.tag ?? 'punctuation') ? i : -1;
  return -1;
};

/** What may stand behind the verb where its object stands before: "expected bonuses" has another. */
const ENDS: ReadonlySet<Tag> = new Set(['punctuation', 'preposition', 'conjunction', 'adverb']);

const isAmount = (token: Token | undefined): boolean => token?.tag === 'number' || token?.tag === 'symbol';

const figureBefore = (tokens: readonly Token[], at: number, least: number): Range | null => {
  const last = tokens[at - 1]?.lower === 'that' ? at - 1 : at;
  let first = last;
  while (first > Math.max(least, last - FIGURE) && /^(?:noun|adjective)$/.test(tokens[first - 1]?.tag ?? ''))
    first--;
  const amountEnd = first;
  while (first > least && isAmount(tokens[first - 1])) first--;
  if (first === amountEnd || first === least || tokens[first - 1]?.tag !== 'determiner') return null;
  return { first: startOfBound(tokens, first - 1), last };
};

/** "fewer than the 175,000" begins at its bound. */
const startOfBound = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.lower === 'than' && /^(?:more|fewer|less)$/.test(tokens[at - 2]?.lower ?? '') ? at - 2 : at;
