import type { Document, Tag, Token, Traits } from '../document/document.ts';
import { OPENERS } from '../lexicon/open-class.ts';
import { CAPITALS, classesAmong, DIGITS, LETTERS, NUMBERS, UPPER } from './traits.ts';
import {
  ADJECTIVE,
  ADVERB,
  closedTag,
  GERUND,
  isNominalClass,
  LINKING,
  NOUN,
  NUMBER,
  PAST,
  VERB,
} from './word-classes.ts';

/**
 * Sets every token's tag by lexicon, ending and the tags before it, in one pass: coarse, made for finding heads of noun
 * phrases and verbs of saying, not for grammar.
 */
export function tagTokens({ tokens, traits, sentences }: Document): void {
  const small = smallNouns(tokens, traits);
  for (const { first, last } of sentences) {
    const capitals = isInCapitals(tokens, traits, first, last);
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token) token.tag = tagOf(tokens, i, first, last, capitals, traits, small);
    }
  }
}

/** The nouns that a text also writes in small letters. */
function smallNouns(tokens: readonly Token[], traits: Traits): Set<string> {
  const small = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (classesAmong(traits[i] ?? 0) !== NOUN) continue;
    const token = tokens[i];
    if (token && token.text === token.lower) small.add(token.text);
  }
  return small;
}

/** Headlines in capitals say nothing about names. */
function isInCapitals(tokens: readonly Token[], traits: Traits, first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i < last && i < first + 12; i++) {
    const bits = traits[i] ?? 0;
    if (bits & CAPITALS) words++;
    else if (bits & LETTERS && tokens[i]?.text.length !== 1) return false;
  }
  return words >= 3 || words === last - first;
}

/** `small`: the nouns that the text also writes in small letters. */
function tagOf(
  tokens: readonly Token[],
  i: number,
  first: number,
  last: number,
  capitals: boolean,
  traits: Traits,
  small: ReadonlySet<string>,
): Tag {
  const token = tokens[i];
  const bits = traits[i] ?? 0;
  if (!token) return 'other';
  if (bits & NUMBERS) return 'number';
  const after = traits[i + 1] ?? 0;
  if (!(bits & LETTERS)) return tagOfMark(token, tokens[i - 1], tokens[i + 1], after);
  const { text, lower } = token;
  const previous = i > first ? tokens[i - 1] : undefined;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  const bitsAfter = next === undefined ? 0 : after;
  const closed = closedTag(bits);
  if (!(bits & UPPER) || capitals)
    return closed === undefined
      ? openClass(bits, previous, next, bitsAfter)
      : refine(closed, lower, previous, next, bitsAfter);
  const begins =
    previous === undefined ||
    (previous.tag === 'punctuation' && '"“‘\'-–—:([•'.includes(previous.text[0] ?? ''));
  if (closed !== undefined && (begins || lower.length < 4)) {
    const isInitials = (bits & CAPITALS) !== 0 && !begins;
    const isMonth = text === 'May' && !begins;
    return isInitials || isMonth ? 'proper' : refine(closed, lower, previous, next, bitsAfter);
  }
  return begins && isPlainStart(lower, bits, bitsAfter, small)
    ? openClass(bits, previous, next, bitsAfter)
    : 'proper';
}

/** Endings that hardly any name has. */
const ABSTRACT = /[a-z]{3}(?:ment|tion|ness|ship|ility)$/;

/** A sentence's first word is a name when it is not a known plain word, or when another name follows. */
function isPlainStart(lower: string, bits: number, bitsAfter: number, small: ReadonlySet<string>): boolean {
  const nameFollows = (bitsAfter & UPPER) !== 0;
  if (lower === 'mrs' || lower === 'ms') return false;
  return classesAmong(bits) !== NOUN
    ? !nameFollows || (bits & (VERB | ADVERB | ADJECTIVE | PAST | GERUND)) !== 0
    : (lower.endsWith('s') || small.has(lower) || OPENERS.has(lower) || ABSTRACT.test(lower)) && !nameFollows;
}

function tagOfMark(
  { text }: Token,
  previous: Token | undefined,
  next: Token | undefined,
  bitsAfter: number,
): Tag {
  if (text.length > 1 && (text[0] === "'" || text[0] === '’')) {
    const lower = text.slice(1).toLowerCase();
    if (lower !== 's') return 'auxiliary';
    const subject = previous?.tag === 'pronoun';
    const verbal =
      next !== undefined &&
      (next.lower === 'been' || next.tag === 'determiner' || closedTag(bitsAfter) === 'determiner');
    return subject || verbal ? 'auxiliary' : 'particle';
  }
  if (text[0] === '@') return 'proper';
  return '$€£¥₹₽₩%°+=<>~≈±#&*@/\\|^'.includes(text[0] ?? '') || text.charCodeAt(0) > 0x2100
    ? 'symbol'
    : 'punctuation';
}

function refine(
  tag: Tag,
  lower: string,
  previous: Token | undefined,
  next: Token | undefined,
  bitsAfter: number,
): Tag {
  if (
    lower === 'that' &&
    previous &&
    (previous.tag === 'verb' || previous.tag === 'noun' || previous.tag === 'auxiliary')
  )
    return next && classesAmong(bitsAfter) === NOUN && next.tag !== 'pronoun' && previous.tag === 'auxiliary'
      ? 'determiner'
      : 'conjunction';
  if (lower === 'her' && closedTag(bitsAfter) !== undefined) return 'pronoun';
  return tag;
}

const isBeforeBase = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'particle' && (token.lower === 'to' || token.lower === "n't");

/** "the rich and …", "the old, …": more of the phrase may follow. */
const isJoined = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.lower === 'and' || next.lower === 'or' || next.lower === ',' || next.lower === '-');

/** "citing a medic." */
const endsPhrase = (previous: Token | undefined, next: Token | undefined): boolean =>
  /^(?:an?|the)$/.test(previous?.lower ?? '') && (next === undefined || /^[.;:?!]$/.test(next.text));

/** Behind these a participle is a verb: "has closed 100 stores". */
const HAVE: ReadonlySet<string> = new Set(['has', 'have', 'had', "'ve", 'having']);

/** Words that ask for a noun behind them. */
const isPrenominal = (tag: Tag | undefined): boolean =>
  tag === 'determiner' || tag === 'adjective' || tag === 'number' || tag === 'preposition';

function openClass(
  bits: number,
  previous: Token | undefined,
  next: Token | undefined,
  bitsAfter: number,
): Tag {
  const nominalNext = isNominalClass(bitsAfter);
  const before = previous?.tag;
  const possessive = before === 'particle' && previous?.lower === "'s";
  const prenominal = isPrenominal(before) || possessive;
  if (bits & ADVERB && !(bits & ADJECTIVE)) return 'adverb';
  if (bits & VERB) {
    if (isBeforeBase(previous) || before === 'auxiliary') return 'verb';
    if (bits & ADJECTIVE && (prenominal || nominalNext) && !(bits & NOUN && !nominalNext)) return 'adjective';
    if (!(bits & NOUN)) return prenominal && !(bits & PAST) && before !== 'number' ? 'noun' : 'verb';
    return prenominal ? 'noun' : nounOrVerb(bits, previous, bitsAfter);
  }
  if (bits & PAST) {
    if (bits & NOUN && prenominal) return 'noun';
    if (bits & ADJECTIVE && before === 'auxiliary' && !HAVE.has(previous?.lower ?? '')) return 'adjective';
    return prenominal && nominalNext && !(bits & LINKING) ? 'adjective' : 'verb';
  }
  if (bits & GERUND) {
    if (before === 'auxiliary') return 'verb';
    if (before === 'determiner' || possessive) return nominalNext ? 'adjective' : 'noun';
    return before === 'adjective' ? 'noun' : 'verb';
  }
  if (bits & ADJECTIVE) {
    const isOwned = possessive && (bits & NOUN) !== 0;
    if (prenominal && before !== 'preposition' && !nominalNext && (isOwned || !isJoined(next)))
      return bits & NOUN || before === 'adjective' || endsPhrase(previous, next) ? 'noun' : 'adjective';
    // "the fire chief, Ana Ruiz".
    if (bits & NOUN && before === 'noun' && !nominalNext) return 'noun';
    return bits & ADVERB && before === 'verb' && !nominalNext ? 'adverb' : 'adjective';
  }
  return 'noun';
}

/** "reports", "plan", "rise" without a determiner before: a verb behind a subject that has none yet, else a noun. */
function nounOrVerb(bits: number, previous: Token | undefined, bitsAfter: number): Tag {
  const before = previous?.tag;
  if (before === 'pronoun') return 'verb';
  if (bits & PAST && (before === 'noun' || before === 'proper' || before === 'adverb')) return 'verb';
  const following = closedTag(bitsAfter);
  const objectFollows =
    following === 'determiner' ||
    following === 'pronoun' ||
    following === 'particle' ||
    (bitsAfter & (NUMBER | DIGITS)) !== 0;
  // "gas that cost 250 pounds".
  if (bits & PAST && before === 'conjunction' && objectFollows) return 'verb';
  if (objectFollows && (before === 'noun' || before === 'proper')) return 'verb';
  // "critics fear higher prices", as against "a veterans support group".
  const isMany = before === 'noun' && previous?.lower.endsWith('s');
  return isMany && (bitsAfter & (ADJECTIVE | NOUN)) === ADJECTIVE ? 'verb' : 'noun';
}
