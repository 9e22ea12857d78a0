import { isPlural } from '../../lexicon/lemma.ts';
import { isDigits, isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';

/** Stand between a number and its noun without being part of it. */
const FILLERS: ReadonlySet<string> = new Set(
  'more other additional extra further such fewer less own same'.split(' '),
);
const SUPERLATIVES: ReadonlySet<string> = new Set(['most', 'least', 'best', 'worst']);
/** Plurals that modify nouns: "sports cars". */
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'sports arms sales savings news goods series systems operations communications human services customs states nations'.split(
    ' ',
  ),
);

/** A plural that ends its phrase: no noun follows that it could modify. */
export function isPluralHead(scan: Scan, i: number): boolean {
  const token = tokenAt(scan, i);
  if (!token || !isPlural(token.lower)) return false;
  const next = tokenAt(scan, i + 1);
  const nounFollows = next?.tag === 'noun' || next?.tag === 'proper';
  if (isPossessive(next?.lower)) return tokenAt(scan, i + 2)?.tag === 'punctuation';
  if (token.tag === 'proper')
    return !nounFollows && !(next?.tag === 'adjective' && tokenAt(scan, i + 2)?.tag === 'noun');
  return !(nounFollows && PLURAL_MODIFIERS.has(token.lower));
}

const isPossessive = (word: string | undefined): boolean => word === "'s" || word === "'";

/** Whether the token at `i` may stand before the head of a counted phrase that began at `at`. */
export function modifies(scan: Scan, i: number, at: number, afterOf: boolean): boolean {
  const token = tokenAt(scan, i);
  const next = tokenAt(scan, i + 1);
  if (!token || !next) return false;
  const { tag, lower } = token;
  if (tag === 'number') return i > at && isDigits(token) && next.tag === 'proper';
  if (tag === 'adjective' || FILLERS.has(lower)) return true;
  if (SUPERLATIVES.has(lower)) return next.tag === 'adjective';
  if (tag === 'determiner') return afterOf && i === at;
  if (tag === 'adverb')
    return next.tag === 'adjective' || (next.tag === 'verb' && PARTICIPLE.test(next.lower));
  if (tag === 'verb')
    return (
      PARTICIPLE.test(lower) &&
      (next.tag === 'noun' || next.tag === 'adjective') &&
      isBeforeNouns(scan, i, at)
    );
  if (isPossessive(lower)) return afterOf || tokenAt(scan, i - 1)?.tag === 'proper';
  if (lower === ',' || lower === 'and' || lower === 'or') return i > at && joinsModifiers(scan, i);
  return lower === '-' && isTight(scan, i - 1) && isTight(scan, i);
}

/** Of the irregular ones those that are hardly ever a verb of their own here: "newly built homes". */
const PARTICIPLE = /(?:ed|ing|en)$|^(?:built|made|born|grown|bought)$/;

/** Participles stand before all nouns ("40 wounded men"), or are joined to one that does ("maintenance and cleaning workers"). */
function isBeforeNouns(scan: Scan, i: number, at: number): boolean {
  for (let j = at; j < i; j++) {
    const tag = tokenAt(scan, j)?.tag;
    if ((tag === 'noun' || tag === 'proper') && lowerAt(scan, i - 1) !== 'and') return false;
  }
  return true;
}

/** "northern and central counties", "car and truck sales": like words on both sides and a plural not far behind. */
function joinsModifiers(scan: Scan, i: number): boolean {
  const before = tokenAt(scan, i - 1)?.tag;
  const after = tokenAt(scan, i + 1)?.tag;
  const isAdjectival = before === 'adjective' || before === 'proper' || before === 'noun';
  if (!isAdjectival || (lowerAt(scan, i) === ',' && before !== 'adjective')) return false;
  if (after !== 'adjective' && after !== 'noun' && after !== 'proper' && after !== 'verb') return false;
  for (let j = i + 2; j < i + 5; j++) {
    const token = tokenAt(scan, j);
    if (token?.tag === 'noun' && isPlural(token.lower)) return true;
    if (token?.tag !== 'noun' && token?.tag !== 'proper' && token?.tag !== 'adjective') return false;
  }
  return false;
}
