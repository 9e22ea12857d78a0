import type { Token } from '../../document/document.ts';
import { isNounLike } from './noun-phrase-before.ts';
import { AFTER_NOUN, DAYS, MONTHS, NOUN_PREPOSITIONS, POSSESSIVE_PRONOUNS } from './words.ts';

const REACH = 40;

const startsPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isNounLike(token) ||
    token.tag === 'determiner' ||
    token.tag === 'adjective' ||
    POSSESSIVE_PRONOUNS.has(token.lower));

/** Whether a phrase after a preposition still belongs to the noun, and not to the verb before: "said on Monday". */
const hangsOnNoun = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (!NOUN_PREPOSITIONS.has(word) || !startsPhrase(next)) return false;
  if (word === 'of' || word === 'for') return true;
  const object = next?.lower ?? '';
  if (DAYS.has(object) || MONTHS.has(object) || /^\d{4}$/.test(object)) return false;
  // "in a statement", "at a news conference": how it was said, not who; "a doctor at a field clinic" is who.
  if (/^an?$/.test(object) && /^(?:at|in)$/.test(word)) return isPlace(tokens, at + 2);
  return !['a', 'an', 'this', 'last', 'late', 'early', 'response'].includes(object) || word === 'with';
};

const PLACES =
  /^(?:clinic|hospital|camp|school|shelter|village|town|city|university|prison|company|bank|agency|station|ward|neighborhood|neighbourhood|district|suburb|church|mosque|factory|farm|refinery|plant|lab|laboratory|college|centre|center|institute|ministry|brokerage|firm|mine|museum|restaurant|shop)$/;

/** Whether a noun of place comes a word or two on. */
const isPlace = (tokens: readonly Token[], from: number): boolean => {
  for (let i = from; i < from + 4; i++) {
    if (PLACES.test(tokens[i]?.lower ?? '')) return true;
    if (tokens[i]?.tag !== 'noun' && tokens[i]?.tag !== 'adjective' && tokens[i]?.tag !== 'proper')
      return false;
  }
  return false;
};

/**
 * One past the last token of the noun phrase that begins at `from`, before `last`; `from` itself where none begins there.
 * `wide` takes in phrases that hang on the noun and "and".
 */
export const nounPhraseAfter = (
  tokens: readonly Token[],
  from: number,
  last: number,
  wide = true,
): number => {
  let at = from;
  const stop = Math.min(last, from + REACH);
  let end = from;
  let noun = false;
  if (DAYS.has(tokens[from]?.lower ?? '')) return from;
  while (at < stop) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.lower;
    if (
      noun &&
      (token.tag === 'determiner' || POSSESSIVE_PRONOUNS.has(word)) &&
      tokens[at - 1]?.lower !== 'of'
    )
      break;
    if (noun && DAYS.has(word)) break;
    if (isNounLike(token)) {
      noun = true;
      end = ++at;
    } else if (token.tag === 'determiner' || token.tag === 'adjective' || POSSESSIVE_PRONOUNS.has(word)) at++;
    else if (word === '.' && isTitle(tokens[at - 1]) && tokens[at + 1]?.tag === 'proper') at++;
    else if (word === "'s" || word === "'" || word === '&' || word === '-' || word === '/') {
      at++;
      if (word === "'" || word === "'s") end = at;
    } else if (noun && token.text === '(') {
      const close = closingBracket(tokens, at, stop);
      if (close < 0) break;
      at = close + 1;
      end = at;
    } else if (wide && noun && hangsOnNoun(tokens, at)) {
      at++;
      noun = false;
    } else if (wide && noun && describesNoun(tokens, at, last)) {
      at++;
      noun = false;
    } else if (wide && noun && AFTER_NOUN.has(word) && tokens[at + 1]?.tag === 'preposition') at++;
    else if (wide && noun && (word === 'and' || word === 'or') && startsPhrase(tokens[at + 1])) {
      at++;
      noun = false;
    } else break;
  }
  return end;
};

/** "a group representing farmers", "data compiled by the bank": a participle behind a common noun. */
const describesNoun = (tokens: readonly Token[], at: number, last: number): boolean => {
  const token = tokens[at];
  if (token?.tag !== 'verb' || tokens[at - 1]?.tag !== 'noun' || at + 1 >= last) return false;
  if (!/(?:ing|ed)$/.test(token.lower) && token.lower !== 'held') return false;
  const next = tokens[at + 1];
  return startsPhrase(next) || next?.lower === 'by' || next?.lower === 'on' || next?.lower === 'with';
};

/** "Mr", "Sen", an initial: what a point inside a name follows. */
const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length <= 5 && token.text !== token.lower;

const closingBracket = (tokens: readonly Token[], at: number, stop: number): number => {
  for (let i = at + 1; i < Math.min(stop, at + 10); i++) if (tokens[i]?.text === ')') return i;
  return -1;
};
