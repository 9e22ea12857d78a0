import { classOf, DIGIT, LETTER } from '../document/characters.ts';
import type { Document, Tag, Token } from '../document/document.ts';
import { CLOSED_CLASS } from '../lexicon/closed-class.ts';
import { SCALE_WORDS, SMALL_NUMBERS, VAGUE_PLURALS } from '../lexicon/number-words.ts';
import { ADJECTIVE, ADVERB, classesOf, GERUND, NOUN, PAST, VERB } from './word-classes.ts';

/**
 * Sets every token's tag by lexicon, ending and the tags before it, in one pass: coarse, made for finding heads of noun
 * phrases and verbs of saying, not for grammar.
 */
export function tagTokens({ tokens, sentences }: Pick<Document, 'tokens' | 'sentences'>): void {
  for (const { first, last } of sentences) {
    const capitals = isInCapitals(tokens, first, last);
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token) token.tag = tagOf(tokens, i, first, last, capitals);
    }
  }
}

/** "iPhone", "eBay". */
const INNER_CAPITAL = /^[a-z]{1,2}[A-Z]/;

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return INNER_CAPITAL.test(text);
  if (code >= 65 && code <= 90) return true;
  return code > 127 && text !== text.toLowerCase();
};

/** Headlines in capitals say nothing about names. */
function isInCapitals(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let upper = 0;
  for (let i = first; i < last && i < first + 12; i++) {
    const text = tokens[i]?.text ?? '';
    if (text.length < 2 || classOf(text.charCodeAt(0)) !== LETTER) continue;
    words++;
    if (text === text.toUpperCase()) upper++;
  }
  return upper === words && (words >= 3 || words === last - first);
}

function tagOf(tokens: readonly Token[], i: number, first: number, last: number, capitals: boolean): Tag {
  const token = tokens[i];
  if (!token) return 'other';
  const { text, lower } = token;
  const code = text.charCodeAt(0);
  const kind = classOf(code);
  if (kind === DIGIT || (code === 46 && classOf(text.charCodeAt(1)) === DIGIT)) return 'number';
  if (kind !== LETTER) return tagOfMark(token, tokens[i - 1], tokens[i + 1]);
  if (SMALL_NUMBERS.has(lower) || SCALE_WORDS.has(lower)) return 'number';
  const previous = i > first ? tokens[i - 1] : undefined;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  const begins =
    previous === undefined ||
    (previous.tag === 'punctuation' && '"“‘\'-–—:([•'.includes(previous.text[0] ?? ''));
  const closed = CLOSED_CLASS.get(lower);
  if (closed !== undefined && (!isUpper(text) || begins || text === 'I' || capitals || lower.length < 4)) {
    if (isUpper(text) && text.length > 1 && !begins && !capitals && text === text.toUpperCase())
      return 'proper';
    return refine(closed, lower, previous, next);
  }
  if (VAGUE_PLURALS.has(lower)) return 'number';
  if (isUpper(text) && !capitals && !(begins && isPlainStart(lower, next))) return 'proper';
  return openClass(lower, previous, next);
}

/** A sentence's first word is a name when it is not a known plain word, or when another name follows. */
function isPlainStart(lower: string, next: Token | undefined): boolean {
  const bits = classesOf(lower);
  const nameFollows = next !== undefined && isUpper(next.text) && classOf(next.text.charCodeAt(0)) === LETTER;
  return bits !== NOUN
    ? !nameFollows || (bits & (VERB | ADVERB | ADJECTIVE | PAST | GERUND)) !== 0
    : lower.endsWith('s') && !nameFollows;
}

function tagOfMark({ text }: Token, previous: Token | undefined, next: Token | undefined): Tag {
  if (text.length > 1 && (text[0] === "'" || text[0] === '’')) {
    const lower = text.slice(1).toLowerCase();
    if (lower !== 's') return 'auxiliary';
    const subject = previous?.tag === 'pronoun';
    const verbal =
      next !== undefined &&
      (next.lower === 'been' || next.tag === 'determiner' || CLOSED_CLASS.get(next.lower) === 'determiner');
    return subject || verbal ? 'auxiliary' : 'particle';
  }
  if (text[0] === '@') return 'proper';
  return '$€£¥₹₽₩%°+=<>~≈±#&*@/\\|^'.includes(text[0] ?? '') || text.charCodeAt(0) > 0x2100
    ? 'symbol'
    : 'punctuation';
}

function refine(tag: Tag, lower: string, previous: Token | undefined, next: Token | undefined): Tag {
  if (
    lower === 'that' &&
    previous &&
    (previous.tag === 'verb' || previous.tag === 'noun' || previous.tag === 'auxiliary')
  )
    return next && classesOf(next.lower) === NOUN && next.tag !== 'pronoun' && previous.tag === 'auxiliary'
      ? 'determiner'
      : 'conjunction';
  if (lower === 'her' && next && CLOSED_CLASS.has(next.lower)) return 'pronoun';
  return tag;
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  CLOSED_CLASS.get(token.lower) === undefined &&
  (classesOf(token.lower) & (NOUN | ADJECTIVE)) !== 0 &&
  classOf(token.text.charCodeAt(0)) === LETTER;

const isBeforeBase = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'particle' && (token.lower === 'to' || token.lower === "n't");

/** "the rich and …", "the old, …": more of the phrase may follow. */
const isJoined = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.lower === 'and' || next.lower === 'or' || next.lower === ',' || next.lower === '-');

/** "the most spectacular catches": behind these stands an adjective. */
const DEGREE: ReadonlySet<string> = new Set(['most', 'very', 'so', 'too', 'least', 'fairly', 'extremely']);

/** Words that ask for a noun behind them. */
const isPrenominal = (tag: Tag | undefined): boolean =>
  tag === 'determiner' || tag === 'adjective' || tag === 'number' || tag === 'preposition';

function openClass(lower: string, previous: Token | undefined, next: Token | undefined): Tag {
  const bits = classesOf(lower);
  const before = previous?.tag;
  const possessive = before === 'particle' && (previous?.lower === "'s" || previous?.lower === "'");
  const prenominal = isPrenominal(before) || possessive;
  if (DEGREE.has(previous?.lower ?? '') && bits & (NOUN | ADJECTIVE) && isNominal(next)) return 'adjective';
  if (bits & ADVERB && !(bits & ADJECTIVE)) return 'adverb';
  if (bits & VERB) {
    if (isBeforeBase(previous) || before === 'auxiliary') return 'verb';
    if (bits & ADJECTIVE && (prenominal || isNominal(next)) && !(bits & NOUN && !isNominal(next)))
      return 'adjective';
    if (!(bits & NOUN)) return prenominal && !(bits & PAST) && before !== 'number' ? 'noun' : 'verb';
    return prenominal ? 'noun' : nounOrVerb(bits, before, next);
  }
  if (bits & PAST) {
    if (bits & NOUN && prenominal) return 'noun';
    if (bits & ADJECTIVE && before === 'auxiliary') return 'adjective';
    return prenominal && isNominal(next) ? 'adjective' : 'verb';
  }
  if (bits & GERUND) {
    if (before === 'auxiliary') return 'verb';
    if (before === 'determiner' || possessive) return isNominal(next) ? 'adjective' : 'noun';
    return before === 'adjective' ? 'noun' : 'verb';
  }
  if (bits & ADJECTIVE) {
    if (prenominal && before !== 'preposition' && !isNominal(next) && !isJoined(next))
      return bits & NOUN || before === 'adjective' ? 'noun' : 'adjective';
    return bits & ADVERB && before === 'verb' && !isNominal(next) ? 'adverb' : 'adjective';
  }
  return 'noun';
}

/** "reports", "plan", "rise" without a determiner before: a verb behind a subject that has none yet, else a noun. */
function nounOrVerb(bits: number, before: Tag | undefined, next: Token | undefined): Tag {
  if (before === 'pronoun') return 'verb';
  if (bits & PAST && (before === 'noun' || before === 'proper')) return 'verb';
  const following = next && CLOSED_CLASS.get(next.lower);
  const objectFollows =
    following === 'determiner' ||
    following === 'pronoun' ||
    following === 'particle' ||
    (next !== undefined && (SMALL_NUMBERS.has(next.lower) || classOf(next.text.charCodeAt(0)) === DIGIT));
  return objectFollows && (before === 'noun' || before === 'proper') ? 'verb' : 'noun';
}
