import type { Token } from '../../document/document.ts';
import { appositionAfter } from '../phrase/apposition.ts';
import { isOpeningMark, opensSingle } from '../phrase/marks.ts';
import { nounPhraseAfter } from '../phrase/noun-phrase-after.ts';
import { BE, DAYS, DO, HAVE, MID_ADVERBS, MODALS } from '../phrase/words.ts';
import type { SentenceView } from './reader.ts';

/** What follows a cue verb: nothing, a comma, a quote, a colon, a marked clause, "to …", or other words. */
export type RightKind = 'end' | 'comma' | 'quote' | 'colon' | 'clause' | 'infinitive' | 'words';

export interface RightSide {
  readonly kind: RightKind;
  /** Where the content begins. */
  readonly from: number;
}

const CLAUSE_MARKS = new Set([
  'that',
  'if',
  'whether',
  'how',
  'why',
  'what',
  'who',
  'where',
  'when',
  'which',
]);
const NEAR = 14;

const isVerbal = (token: Token): boolean =>
  token.tag === 'auxiliary' ||
  BE.has(token.lower) ||
  MODALS.has(token.lower) ||
  HAVE.has(token.lower) ||
  DO.has(token.lower) ||
  (token.tag === 'verb' && !/(?:ed|ing)$/.test(token.lower));

/** "that", a quote or a colon a few words on: "said in a statement late on Monday that". -1 where none is near. */
const markAhead = (
  view: SentenceView,
  from: number,
  last: number,
  reach: number,
  overVerbs: boolean,
): number => {
  const { tokens, quotes } = view;
  const outer = quotes.runOf[from - 1] ?? -1;
  for (let i = from; i < Math.min(last, from + reach); i++) {
    const token = tokens[i];
    if (token === undefined) return -1;
    if (token.text === ':') return i;
    if ((quotes.runOf[i] ?? -1) !== outer) return isOpeningMark(token) ? i : -1;
    if (token.lower === 'that') {
      const next = tokens[i + 1];
      const before = tokens[i - 1];
      // "a plan that failed" is no mark; "told the crowd that" is.
      if (i === from || !(before?.tag === 'noun' && (next?.tag === 'verb' || next?.tag === 'auxiliary')))
        return i;
      return overVerbs ? i : -1;
    }
    if (token.text === ',' && !isOpeningMark(tokens[i + 1])) return -1;
    if (token.text === ';' || (!overVerbs && isVerbal(token) && i > from)) return -1;
  }
  return -1;
};

/** Where and how something is said: never what is said. */
const OCCASIONS = new Set(
  `statement statements interview interviews speech tweet tweets email emails letter report conference briefing call post posts
  message memo release debate rally hearing reporters phone telephone telephone-call note article column op-ed broadcast address
  testimony remarks filing appearance reporter journalists`.split(/\s+/),
);

const skipManner = (tokens: readonly Token[], from: number, last: number): number => {
  let at = from;
  while (at < last) {
    const token = tokens[at];
    if (token === undefined) break;
    if (DAYS.has(token.lower) || /^(?:morning|afternoon|evening|night|earlier|ago)$/.test(token.lower)) at++;
    else if (
      /^(?:late|early)$/.test(token.lower) &&
      /^(?:on|in|last|this)$/.test(tokens[at + 1]?.lower ?? '')
    )
      at++;
    else if (/^(?:late|early)$/.test(token.lower) && DAYS.has(tokens[at + 1]?.lower ?? '')) at += 2;
    else if (token.lower === 'on' && DAYS.has(tokens[at + 1]?.lower ?? '')) at += 2;
    else if (
      /^(?:last|this)$/.test(token.lower) &&
      /^(?:week|month|year|night|spring|summer|fall|weekend)$/.test(tokens[at + 1]?.lower ?? '')
    )
      at += 2;
    else if (/^(?:in|during|at|via|by|on|through|after|before|to)$/.test(token.lower)) {
      const end = nounPhraseAfter(tokens, at + 1, last);
      const next = tokens[end];
      if (end > at + 1 && OCCASIONS.has(tokens[end - 1]?.lower ?? '')) {
        at = end;
        continue;
      }
      if (end === at + 1 || !(end >= last || /^[,.:]$/.test(next?.text ?? '') || isOpeningMark(next))) break;
      at = end;
    } else if (
      (token.tag === 'adverb' || MID_ADVERBS.has(token.lower)) &&
      !opensFigure(tokens, at) &&
      token.lower !== 'no' &&
      token.lower !== 'not'
    )
      at++;
    else break;
  }
  return at;
};

/** "told Radio Lumen, a station in the capital, that": past the description and the comma that closes it. */
const afterDescription = (tokens: readonly Token[], hearer: number, last: number): number => {
  const end = appositionAfter(tokens, hearer, last);
  return end > hearer && tokens[end]?.text === ',' && end < last - 1 ? end + 1 : hearer;
};

/** Reads what follows a cue that ends before `from`. `hearer`: an object of the verb may come first ("told reporters that"). */
export const rightSide = (view: SentenceView, from: number, last: number, hearer: boolean): RightSide => {
  const { tokens } = view;
  let at = skipManner(tokens, from, last);
  let token = tokens[at];
  const isEnd = (i: number): boolean => i >= last || /^[.?!;)—–]$|^--$|^\.\.\.$/.test(tokens[i]?.text ?? '');
  if (isEnd(at)) return { kind: 'end', from: at };
  const opens = (i: number): boolean =>
    isOpeningMark(tokens[i]) ||
    (opensSingle(tokens, i) && view.quotes.runs[view.quotes.runOf[i] ?? -1]?.first === i);
  if (token?.text === ',') {
    if (opens(at + 1)) return { kind: 'quote', from: at + 1 };
    return { kind: 'comma', from: at + 1 };
  }
  if (!hearer && opensFigure(tokens, at)) return { kind: 'words', from: at };
  const mark = markAhead(view, at, last, NEAR, false);
  if (mark >= 0 && !hearer) at = mark;
  else if (hearer) {
    const wide = markAhead(view, at, last, NEAR + 6, true);
    if (wide >= 0) at = wide;
    else {
      const end = nounPhraseAfter(tokens, at, last, false);
      at = skipManner(tokens, end > at ? afterDescription(tokens, end, last) : at + 1, last);
      if (isEnd(at)) return { kind: 'end', from: at };
      if (tokens[at]?.text === ',') return { kind: 'comma', from: at + 1 };
    }
  }
  token = tokens[at];
  if (token === undefined) return { kind: 'end', from: last };
  if (token.text === ':') return { kind: 'colon', from: at + 1 };
  if (opens(at)) return { kind: 'quote', from: at };
  if (CLAUSE_MARKS.has(token.lower)) return { kind: 'clause', from: at };
  if (token.lower === 'to') return { kind: 'infinitive', from: at };
  return { kind: 'words', from: at };
};

/** "at least 40", "about half", "up to ten": a preposition that opens a figure, not a phrase of place. */
export const opensFigure = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.tag === 'number' || tokens[at]?.tag === 'symbol') return true;
  if (
    !/^(?:at|about|around|over|under|up|more|between|some|nearly|almost|fewer|less|roughly|approximately|only|just|exactly|barely)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    return false;
  for (let i = at + 1; i <= at + 3; i++)
    if (tokens[i]?.tag === 'number' || tokens[i]?.tag === 'symbol') return true;
  return false;
};

/** Whether a stretch holds a verb with a subject of its own: what tells "said prices fell" from "said a prayer". */
export const looksLikeClause = (tokens: readonly Token[], from: number, last: number): boolean => {
  for (let i = from; i < last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    // "the dam leaks": two nouns of which the second may well be a verb.
    const before = tokens[i - 1];
    if (
      i > from &&
      token.tag === 'noun' &&
      /[^s]s$/.test(token.lower) &&
      before?.tag === 'noun' &&
      !/s$/.test(before.lower)
    )
      return true;
    if (
      token.tag === 'verb' ||
      token.tag === 'auxiliary' ||
      (token.tag === 'proper' && i > from + 1) ||
      BE.has(token.lower) ||
      MODALS.has(token.lower)
    )
      return true;
  }
  return false;
};
