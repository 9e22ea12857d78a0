import type { Tag, Token } from '../../document/document.ts';
import { appositionBefore, type Phrase } from './apposition.ts';
import { isClosingMark, isOpeningMark } from './marks.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { BE, COORDINATORS, DAYS, DO, HAVE, MODALS, RELATIVES, SUBJECT_PRONOUNS } from './words.ts';

const isQuoteMark = (token: Token | undefined): boolean => isOpeningMark(token) || isClosingMark(token);

const PARTICIPLE_REACH = 8;
const RELATIVE_REACH = 16;
/** How far back a strung verb looks for the one it is strung to. */
const VERB_REACH = 80;

const single = (at: number): Phrase => ({ first: at, last: at + 1, headLast: at + 1 });

const isAuxiliaryWord = (word: string): boolean =>
  BE.has(word) || HAVE.has(word) || MODALS.has(word) || DO.has(word);

/** The first token of the nearest finite verb group before `from`, -1 where there is none: the verb a later one is strung to. */
const finiteVerbBefore = (tokens: readonly Token[], from: number, first: number): number => {
  let inQuote = false;
  for (let i = from - 1; i >= Math.max(first, from - VERB_REACH); i--) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (isQuoteMark(token)) inQuote = !inQuote;
    if (inQuote) continue;
    const auxiliary = isAuxiliaryWord(token.lower) && token.lower !== "'s";
    if (!auxiliary && token.tag !== 'verb') continue;
    if (!auxiliary && /ing$/.test(token.lower)) continue;
    let start = i;
    while (start > first) {
      const before = tokens[start - 1];
      if (before === undefined) break;
      if (isAuxiliaryWord(before.lower) || before.tag === 'adverb' || before.lower === 'not') start--;
      else break;
    }
    if (tokens[start - 1]?.lower === 'to') continue;
    return start;
  }
  return -1;
};

/**
 * Who does what the verb group starting at `group` says: the phrase before it, or for a strung verb ("rose and said",
 * ", saying") the subject of the verb before. Null where the sentence names none.
 */
export const subjectBefore = (
  tokens: readonly Token[],
  group: number,
  first: number,
  plural = true,
  depth = 0,
): Phrase | null => {
  let at = group - 1;
  if (at < first || depth > 3) return null;
  // "The paper on Monday wrote": the day between is nobody's.
  if (DAYS.has(tokens[at]?.lower ?? '')) at -= tokens[at - 1]?.lower === 'on' ? 2 : 1;
  const token = tokens[at];
  if (token === undefined || at < first) return null;
  const word = token.lower;
  if (SUBJECT_PRONOUNS.has(word)) return RELATIVES.has(word) ? relative(tokens, at, first) : single(at);
  if (/^(?:[,—–-]|--)$/.test(token.text)) {
    const phrase = token.text === ',' ? appositionBefore(tokens, at, first) : null;
    if (phrase !== null) return phrase;
    const aside = token.text === ',' ? null : beforeAside(tokens, at, first);
    if (aside !== null) return aside;
    return strung(tokens, at, first, plural, depth);
  }
  // "Maddox & Co. said"
  if (token.text === '.' && /^(?:co|inc|corp|ltd|jr|sr|bros)$/.test(tokens[at - 1]?.lower ?? '')) {
    const start = nounPhraseBefore(tokens, at - 1, first, plural);
    if (start >= 0) return { first: start, last: at + 1, headLast: at + 1 };
  }
  // "Officials there said".
  if (/^(?:there|here)$/.test(word) && tokens[at - 1]?.tag === 'noun') {
    const start = nounPhraseBefore(tokens, at - 1, first, plural);
    if (start >= 0) return { first: start, last: at + 1, headLast: at };
  }
  if (COORDINATORS.has(word) || word === 'then') return strung(tokens, at, first, plural, depth);
  const start = nounPhraseBefore(tokens, at, first, plural);
  if (start < 0) return afterRelative(tokens, at, first) ?? afterParticiple(tokens, at, first);
  return withRelative(tokens, { first: start, last: at + 1, headLast: at + 1 }, first);
};

const strung = (
  tokens: readonly Token[],
  at: number,
  first: number,
  plural: boolean,
  depth: number,
): Phrase | null => {
  const verb = finiteVerbBefore(tokens, at, first);
  return verb < 0 ? null : subjectBefore(tokens, verb, first, plural, depth + 1);
};

/** The subject of the nearest finite verb before `from`, for participles ("…, saying …"). */
export const subjectOfClauseBefore = (tokens: readonly Token[], from: number, first: number): Phrase | null =>
  strung(tokens, from, first, true, 0);

/** "who said": annotators and readers alike take the relative word as the place where the source stands. */
const relative = (tokens: readonly Token[], at: number, first: number): Phrase | null => {
  if (tokens[at]?.lower !== 'that') return single(at);
  const before = tokens[at - 1];
  return at > first && before !== undefined && (before.tag === 'noun' || before.tag === 'proper')
    ? single(at)
    : null;
};

/** "Many at the service — Muslims, Christians — said": the phrase before what two dashes set off. */
const beforeAside = (tokens: readonly Token[], dash: number, first: number): Phrase | null => {
  for (let i = dash - 2; i > Math.max(first, dash - 25); i--) {
    if (tokens[i]?.text !== tokens[dash]?.text) continue;
    const start = nounPhraseBefore(tokens, i - 1, first);
    return start < 0 ? null : { first: start, last: i, headLast: i };
  }
  return null;
};

/** "a doctor who asked not to be named said": a verb right behind a relative clause belongs to the noun before it. */
const afterRelative = (tokens: readonly Token[], at: number, first: number): Phrase | null => {
  if (tokens[at]?.tag !== 'verb' && tokens[at]?.tag !== 'adverb' && tokens[at]?.tag !== 'adjective')
    return null;
  for (let i = at; i > Math.max(first, at - RELATIVE_REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.text === ',' || isQuoteMark(token)) return null;
    if (token.lower !== 'who' && token.lower !== 'which') continue;
    const start = nounPhraseBefore(tokens, i - 1, first);
    return start < 0 ? null : { first: start, last: at + 1, headLast: i };
  }
  return null;
};

/** "the report published Tuesday showed": a participle between the noun and its verb. */
const afterParticiple = (tokens: readonly Token[], at: number, first: number): Phrase | null => {
  for (let i = at; i > Math.max(first, at - PARTICIPLE_REACH); i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || token.text === ',' || isQuoteMark(token)) return null;
    if (token.tag !== 'verb' || !/(?:ed|en|ing)$/.test(token.lower)) continue;
    if (before?.tag !== 'noun') return null;
    const start = nounPhraseBefore(tokens, i - 1, first);
    return start < 0 ? null : { first: start, last: at + 1, headLast: i };
  }
  return null;
};

/** Grows "the meeting said" in "a person who attended the meeting said" to the whole phrase. */
const withRelative = (tokens: readonly Token[], phrase: Phrase, first: number): Phrase => {
  for (let i = phrase.first - 2; i >= Math.max(first + 1, phrase.first - 8); i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === ',' || isQuoteMark(tokens[i])) return phrase;
    if (!OPENS_RELATIVE.has(word)) continue;
    const isVerbNext = i === phrase.first - 2 && /[^s]s$|ed$/.test(tokens[i + 1]?.lower ?? '');
    if (!isVerbNext && !TAKES_OBJECT.has(tokens[phrase.first - 1]?.tag ?? 'punctuation')) return phrase;
    const start = nounPhraseBefore(tokens, i - 1, first);
    return start < 0 ? phrase : { ...phrase, first: start };
  }
  return phrase;
};

const OPENS_RELATIVE = new Set(['who', 'which', 'whose', 'that']);
/** What may stand before an object; a verb like "runs" right behind its relative word may have been taken for a noun. */
const TAKES_OBJECT = new Set<Tag>(['verb', 'preposition', 'adverb']);
