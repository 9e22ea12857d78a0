import type { Token } from '../../document/document.ts';
import { closesSpeech } from '../phrase/marks.ts';
import { POSSESSIVE_PRONOUNS, RELATIVES } from '../phrase/words.ts';
import { KIND_OF_NOUN } from '../sources/kind-words.ts';

/** Whether a word that could be a cue verb stands as a noun or adjective here: "the claim", "its reported losses". */
export const isNominal = (tokens: readonly Token[], at: number, first: number): boolean => {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.tag === 'proper') return !(isInTitleCase(tokens, at, first) && /s$/.test(token.lower));
  const before = at > first ? tokens[at - 1] : undefined;
  if (before === undefined) return token.tag === 'noun' || token.tag === 'adjective';
  const word = before.lower;
  if ((before.tag === 'determiner' && !RELATIVES.has(word)) || POSSESSIVE_PRONOUNS.has(word)) return true;
  if (word === "'s" && !isVerbalClitic(tokens, at)) return true;
  if (before.tag === 'preposition' && word !== 'to' && !/ing$/.test(token.lower)) return true;
  if (/^points?$/.test(token.lower) && /^(?:percentage|basis|decimal)$/.test(word)) return true;
  if (token.lower === 'states' && before.tag !== 'pronoun' && tokens[at + 1]?.lower !== 'that') return true;
  if (token.tag === 'verb' || token.tag === 'auxiliary') return false;
  const after = tokens[at + 1];
  // "…, new filings show.": a plural noun before and nothing after.
  if (
    /s$/.test(word) &&
    !/s$/.test(token.lower) &&
    before.tag === 'noun' &&
    (after === undefined || /^[.,]$/.test(after.text))
  )
    return false;
  if (RELATIVES.has(word)) return false;
  if (isThirdPerson(tokens, at, first)) return false;
  return !followsSubject(before) || !precedesContent(after);
};

/** "a poll shows upstart candidates" and "…,” Holm notes.": one thing or name before a form in -s makes it a verb. */
const isThirdPerson = (tokens: readonly Token[], at: number, first: number): boolean => {
  if (!/[^s]s$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  const second = tokens[at - 2];
  if (before === undefined || at - 2 < first) return false;
  if (before.tag === 'noun' && !/s$/.test(before.lower))
    for (let i = at - 2; i >= Math.max(first, at - 4); i--)
      if (/^(?:an?|this|that|another|every|each)$/.test(tokens[i]?.lower ?? '')) return true;
  if (KIND_OF_NOUN.has(before.lower) && second?.lower === 'the' && tokens[at + 1]?.tag === 'noun')
    return true;
  const ends = /^(?:[.,]|--)$/.test(tokens[at + 1]?.text ?? '.');
  const start = second?.tag === 'proper' ? at - 3 : at - 2;
  return before.tag === 'proper' && ends && (tokens[start]?.text === ',' || closesSpeech(tokens, start));
};

/** In a headline with a capital on every word, "Says" is a verb all the same. */
const isInTitleCase = (tokens: readonly Token[], at: number, first: number): boolean => {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < Math.min(tokens.length, first + 14); i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '.' || text === '?') break;
    if (text.length < 4) continue;
    words++;
    if (text[0] !== text[0]?.toLowerCase()) capitals++;
  }
  return words >= 4 && capitals >= words - 1 && at > first;
};

const isVerbalClitic = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === 'auxiliary' || tokens[at - 2]?.tag === 'pronoun';

const followsSubject = (before: Token): boolean =>
  before.tag === 'noun' ||
  before.tag === 'proper' ||
  before.tag === 'pronoun' ||
  before.tag === 'adverb' ||
  before.text === ')' ||
  before.text === ',';

const precedesContent = (after: Token | undefined): boolean =>
  after !== undefined &&
  (after.tag === 'determiner' ||
    after.tag === 'pronoun' ||
    after.tag === 'proper' ||
    after.tag === 'number' ||
    after.lower === 'that' ||
    after.lower === 'how' ||
    after.text === ':' ||
    after.text === '“' ||
    after.text === '"');
