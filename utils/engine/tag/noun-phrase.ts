import type { Document, Token } from '../document/document.ts';

/** A noun phrase without what follows its head: token indices, `last` exclusive. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head noun. */
  readonly head: number;
}

const isPossessive = (token: Token): boolean => token.tag === 'particle' && token.lower === "'s";

/** Tokens that a phrase has at most, for a text without full stops. */
const LONGEST = 24;

/**
 * The noun phrase that begins at token `at` (determiner, number, adjective, name or noun), or null. It stays inside the
 * sentence that ends at `limit`; a possessive joins its possessor ("the army's two tanks").
 */
export function nounPhraseAt(document: Document, at: number, limit: number): NounPhrase | null {
  const { tokens } = document;
  let head = -1;
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    const token = tokens[i];
    if (!token) break;
    const { tag } = token;
    if (tag === 'noun' || tag === 'proper') head = i;
    else if (tag === 'determiner' || tag === 'adjective' || tag === 'number' || tag === 'symbol') {
      if (head >= 0 && tag !== 'number') break;
    } else if (head >= 0 && isPossessive(token)) {
      const next = tokens[i + 1];
      if (!next || next.tag === 'punctuation' || next.tag === 'verb') break;
      head = -1;
    } else if (!joins(tokens, i, head)) break;
  }
  return head < 0 ? null : { first: at, last: head + 1, head };
}

/** Adverbs and commas between adjectives, gerunds and participles before a noun, hyphens. */
function joins(tokens: readonly Token[], i: number, head: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next || head >= 0) return false;
  if (token.tag === 'adverb') return next.tag === 'adjective' || next.tag === 'verb' || next.tag === 'number';
  if (token.lower === '-') return true;
  if (token.lower === ',' || token.lower === 'and')
    return tokens[i - 1]?.tag === 'adjective' && next.tag === 'adjective';
  return (
    token.tag === 'verb' && /(?:ed|ing)$/.test(token.lower) && (next.tag === 'noun' || next.tag === 'proper')
  );
}
