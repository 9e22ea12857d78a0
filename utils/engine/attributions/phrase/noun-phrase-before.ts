import type { Token } from '../../document/document.ts';
import {
  AFTER_NOUN,
  DAYS,
  INDEFINITES,
  NOUN_PREPOSITIONS,
  POSSESSIVE_PRONOUNS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from './words.ts';

const REACH = 40;

export const isNounLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'noun' ||
    token.tag === 'proper' ||
    token.tag === 'number' ||
    token.tag === 'symbol' ||
    INDEFINITES.has(token.lower));

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isNounLike(token) || token.tag === 'adjective' || /^(?:'s?|own)$/.test(token.lower));

const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && /(?:ed|ing|en|own|ade|eld|ent)$/.test(token.lower) && token.tag !== 'proper';

/** The index of the bracket that the one at `at` closes, -1 where it is further off than a short aside. */
const openingBracket = (tokens: readonly Token[], at: number, first: number): number => {
  for (let i = at - 1; i >= Math.max(first, at - 10); i--) if (tokens[i]?.text === '(') return i;
  return -1;
};

/**
 * The first token of the noun phrase whose last token is `last`, at or after `first`; -1 where none ends there. Takes in
 * possessives, "of" and other phrases that hang on a noun, and what follows a noun as a participle ("people briefed on …").
 * `plural` lets the phrase grow over "and", `wide` over prepositions too.
 */
export const nounPhraseBefore = (
  tokens: readonly Token[],
  last: number,
  first: number,
  plural = true,
  wide = true,
): number => {
  let head = tokens[last];
  let at = last;
  if (head?.text === ')') {
    at = openingBracket(tokens, last, first) - 1;
    if (at < first) return -1;
    head = tokens[at];
  }
  if (!isNounLike(head) && head?.tag !== 'adjective') return -1;
  if (head !== undefined && SUBJECT_PRONOUNS.has(head.lower)) return -1;
  if (head !== undefined && DAYS.has(head.lower) && !isNounLike(tokens[at - 1])) return -1;
  const stop = Math.max(first, last - REACH);
  let start = at;
  at--;
  while (at >= stop) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) break;
    const word = token.lower;
    if (RELATIVES.has(word) || word === 'what' || word === 'how') break;
    if (DAYS.has(word) && tokens[at + 1]?.lower !== "'s") break;
    if (word === "'" && before?.tag === 'punctuation') break;
    if (isModifier(token)) start = at--;
    else if (token.tag === 'determiner' || POSSESSIVE_PRONOUNS.has(word)) {
      start = at--;
      if (!wide) break;
      // "profits, which the company says fell": the relative word is no part of "the company".
      if (at >= stop && tokens[at]?.tag === 'determiner' && !RELATIVES.has(tokens[at]?.lower ?? ''))
        start = at--;
      const link = tokens[at];
      if (link === undefined || at < stop) break;
      const linked =
        NOUN_PREPOSITIONS.has(link.lower) || (plural && (link.lower === 'and' || link.lower === '&'));
      if (!linked && !isModifierAfterNoun(tokens, at, stop)) break;
    } else if (!wide) break;
    else if (token.text === ')') {
      const open = openingBracket(tokens, at, stop);
      if (open < 0) break;
      at = open - 1;
    } else if (word === '/' || word === '&' || word === '.') at--;
    else if (word === '-' && before?.end === token.start) at--;
    else if (NOUN_PREPOSITIONS.has(word)) {
      if (plural && before?.lower === 'and' && isNounLike(tokens[at - 2])) {
        at -= 2;
        continue;
      }
      if (!isNounLike(before) && !isModifierAfterNoun(tokens, at - 1, stop) && before?.text !== ')') break;
      if (before !== undefined && DAYS.has(before.lower)) break;
      at--;
    } else if (isModifierAfterNoun(tokens, at, stop)) at--;
    else if ((word === 'and' || word === '&') && plural) {
      if (!isModifier(before)) break;
      at--;
    } else if (word === 'and' && hangsOnPreposition(tokens, at, stop)) {
      at--;
    } else if (isParticiple(token) && token.tag !== 'auxiliary' && isInsidePhrase(before)) {
      // "a newly elected mayor"
      start = before?.tag === 'adverb' ? at - 1 : at;
      at = start - 1;
    } else break;
  }
  return start;
};

/** "familiar", "briefed" in "officials familiar with", "people briefed on": part of the phrase, between noun and preposition. */
const isModifierAfterNoun = (tokens: readonly Token[], at: number, first: number): boolean => {
  if (at <= first) return false;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    token === undefined ||
    before === undefined ||
    !(before.tag === 'noun' || before.lower === 'people' || INDEFINITES.has(before.lower))
  )
    return false;
  if (RELATIVES.has(before.lower)) return false;
  return AFTER_NOUN.has(token.lower) || (isParticiple(token) && token.tag === 'verb');
};

/** "at the Institute and the Bank": an "and" inside a phrase that hangs on an earlier noun. */
const hangsOnPreposition = (tokens: readonly Token[], at: number, first: number): boolean => {
  for (let i = at - 1; i > Math.max(first, at - 7); i--) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (NOUN_PREPOSITIONS.has(token.lower)) return isNounLike(tokens[i - 1]);
    if (!isModifier(token) && token.tag !== 'determiner') return false;
  }
  return false;
};

/** Whether a word like "leading" or "retired" after this one belongs to the noun that follows. */
const isInsidePhrase = (before: Token | undefined): boolean =>
  before === undefined ||
  before.tag === 'proper' ||
  before.tag === 'determiner' ||
  before.tag === 'adjective' ||
  before.tag === 'number' ||
  before.tag === 'punctuation' ||
  (before.tag === 'adverb' && before.lower.endsWith('ly')) ||
  before.lower === "'s" ||
  POSSESSIVE_PRONOUNS.has(before.lower);
