import type { Document, Token } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { LINKING_VERBS } from '../lexicon/linking-verbs.ts';
import { nounPhraseAt } from '../tag/noun-phrase.ts';
import { isEmptyVerb } from './empty-verbs.ts';
import { isTimeNoun } from './time-nouns.ts';
import { verbPhrase } from './verb-phrase.ts';

const REACH = 7;
const COPULAS: ReadonlySet<string> = new Set(['were', 'are', 'was', 'is', 'has', 'have', 'had']);
/** Passives that are all that is said: "35,000 fans are expected". */
const RESORTS: ReadonlySet<string> = new Set(['expected', 'reported', 'feared', 'included']);

/** "have been killed", "were not confirmed dead", "are without power": what is said of the figure behind it. */
export function predicateAfter(document: Document, figure: Figure, limit: number): string | null {
  const { tokens } = document;
  let negated = '';
  let resort: string | null = null;
  const start = skipPhrase(tokens, skipAside(tokens, afterCounted(tokens, figure, limit), limit), limit);
  const who =
    figure.kind === 'percent' || figure.kind === 'measurement'
      ? nounBefore(tokens, figure.lastToken, start)
      : '';
  for (let i = start; i < Math.min(limit, start + REACH); i++) {
    const token = tokens[i];
    if (!token) return null;
    const { tag, lower } = token;
    if (lower === 'not' || lower === "n't") negated = 'not ';
    else if (lower === 'without') return without(document, i, limit);
    else if (isLinking(tokens, i)) continue;
    else if (tag === 'verb' && RESORTS.has(lower)) resort = `${who}${negated}${lower}`;
    else if (tag === 'verb' && !isEmptyVerb(lower))
      return `${who}${negated}${verbPhrase(document, i, limit)}`;
    else if (tag === 'adjective' && !isTimeWord(lower) && (i > figure.lastToken || lower === 'dead'))
      return `${negated}${lower}`;
    else if (tag === 'noun' && COPULAS.has(tokens[i - 1]?.lower ?? ''))
      return `${negated}${nouns(document, i, limit)}`;
    else if (tag === 'preposition' && i > start) return resort ?? circumstance(document, i, limit, negated);
    else if (isSayingAside(tokens, i)) continue;
    else if (tag !== 'auxiliary' && tag !== 'adverb' && lower !== 'to' && !isEmptyVerb(lower)) return resort;
  }
  return resort;
}

/** "is expected next week". */
const isTimeWord = (word: string): boolean => word === 'next' || word === 'last';

/** "remain missing", "stayed in hospital", "went without pay": the state is what is said. */
const isLinking = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  if (!LINKING_VERBS.has(tokens[i]?.lower ?? '')) return false;
  if (next?.tag === 'adjective' || next?.tag === 'verb' || next?.lower === 'without') return true;
  return /^(?:remain|stay)/.test(tokens[i]?.lower ?? '') && STATIVE.has(next?.lower ?? '');
};

/** The "they" of "18 percent said they trusted parliament". */
const isSayingAside = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.tag === 'pronoun' &&
  tokens[i]?.lower === 'they' &&
  /^sa(?:id|y)$/.test(tokens[i - 1]?.lower ?? '');

/** "voters " of "47 percent of voters approve". */
function nounBefore(tokens: readonly Token[], from: number, to: number): string {
  const noun = tokens[to - 1];
  return to > from && noun?.tag === 'noun' ? `${noun.lower} ` : '';
}

/** "women and children". */
function nouns({ tokens, text }: Document, at: number, limit: number): string {
  let last = at + 1;
  while (last < limit && last < at + 3 && tokens[last]?.tag === 'noun') last++;
  if (tokens[last]?.lower === 'and' && last + 1 < limit && tokens[last + 1]?.tag === 'noun') last += 2;
  return text.slice(tokens[at]?.start ?? 0, tokens[last - 1]?.end ?? 0).toLowerCase();
}

/** "one in eight residents has": the noun behind a share is no part of it. */
function afterCounted(tokens: readonly Token[], { kind, lastToken }: Figure, limit: number): number {
  let at = lastToken;
  while (kind === 'share' && at < limit && at < lastToken + 3 && tokens[at]?.tag === 'noun') at++;
  return at;
}

const ASIDES: ReadonlySet<string> = new Set(['among', 'including', 'or', 'most', 'many', 'some', 'half']);
const LONGEST_ASIDE = 14;

/** "nine people, among them three children, died": past the aside, to the verb behind it. */
function skipAside(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== ',' || !ASIDES.has(tokens[at + 1]?.lower ?? '')) return at;
  for (let i = at + 2; i < Math.min(limit, at + LONGEST_ASIDE); i++) {
    if (tokens[i]?.tag === 'verb') return at;
    if (tokens[i]?.text === ',') return /^(?:verb|auxiliary)$/.test(tokens[i + 1]?.tag ?? '') ? i + 1 : at;
  }
  return at;
}

/** "teachers who …", "people from …": a short phrase may stand between. */
function skipPhrase(tokens: readonly Token[], at: number, limit: number): number {
  const token = tokens[at];
  if (token && at < limit && /^(?:who|which|that)$/.test(token.lower)) return at + 1;
  if (token?.tag !== 'preposition' || NEW_CLAUSE.has(token.lower)) return at;
  let i = at + 1;
  while (
    i < limit &&
    i < at + 6 &&
    /^(?:noun|proper|determiner|adjective|number)$/.test(tokens[i]?.tag ?? '')
  )
    i++;
  // "of those questioned said".
  if (tokens[i - 1]?.lower === 'those' && tokens[i]?.tag === 'verb') i++;
  return tokens[i]?.tag === 'auxiliary' || tokens[i]?.tag === 'verb' ? i : at;
}

/** Behind these something else is told: "lay off 10,000 workers after sales dropped". */
const NEW_CLAUSE: ReadonlySet<string> = new Set(['without', 'after', 'before', 'since', 'until', 'as']);

/** "in custody", "under the rubble", "on strike": a state by its noun; null for a place by name or a time. */
function circumstance(document: Document, at: number, limit: number, negated: string): string | null {
  const { tokens, text } = document;
  if (!STATIVE.has(tokens[at]?.lower ?? '')) return null;
  const phrase = nounPhraseAt(document, at + 1, limit);
  if (phrase === null || phrase.head - at > LONGEST_STATE) return null;
  const head = tokens[phrase.head];
  if (head?.tag !== 'noun' || head.lower === 'age' || isTimeNoun(head.lower)) return null;
  return `${negated}${text.slice(tokens[at]?.start ?? 0, head.end).toLowerCase()}`;
}

const STATIVE: ReadonlySet<string> = new Set(['in', 'on', 'under', 'at', 'behind']);
/** Words of a state behind its preposition: "in the intensive care". */
const LONGEST_STATE = 4;

/** "without power": with the noun that is lacked. */
function without({ tokens, text }: Document, at: number, limit: number): string {
  let last = at + 1;
  while (last < limit && last < at + 4 && /^(?:noun|adjective)$/.test(tokens[last]?.tag ?? '')) last++;
  return text.slice(tokens[at]?.start ?? 0, tokens[last - 1]?.end ?? 0).toLowerCase();
}
