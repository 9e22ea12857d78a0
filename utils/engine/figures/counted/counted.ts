import type { Token } from '../../document/document.ts';
import { isPlural, singularOf } from '../../lexicon/lemma.ts';
import { isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';

/** What a number counts: the head noun behind it. */
export interface Counted {
  /** Singular lemma of the head; null where a pronoun stands for it ("three of them"). */
  readonly lemma: string | null;
  readonly head: number;
  readonly last: number;
}

/** Stand between a number and its noun without being part of it. */
const FILLERS: ReadonlySet<string> = new Set(
  'more other additional extra further such fewer less'.split(' '),
);
/** Plurals that modify nouns: "sports cars". */
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  'sports arms sales savings news goods series systems operations communications human services customs'.split(
    ' ',
  ),
);
const OF_PRONOUNS: ReadonlySet<string> = new Set('them these those which whom us you'.split(' '));
const LONGEST = 9;

/** The counted noun that begins at `at`, directly or behind "of the …"; null where no noun follows. */
export function countedAt(scan: Scan, at: number): Counted | null {
  if (lowerAt(scan, at) === '-')
    return isTight(scan, at - 1) && isTight(scan, at) ? compound(scan, at + 1) : null;
  if (lowerAt(scan, at) !== 'of') return phrase(scan, at, false);
  if (
    OF_PRONOUNS.has(lowerAt(scan, at + 1)) &&
    tokenAt(scan, at + 2)?.tag !== 'noun' &&
    tokenAt(scan, at + 2)?.tag !== 'adjective'
  )
    return { lemma: null, head: at + 1, last: at + 2 };
  return phrase(scan, at + 1, true);
}

/** "11-member group": only the joined noun is counted. */
function compound(scan: Scan, at: number): Counted | null {
  const token = tokenAt(scan, at);
  if (!token || !/^\p{L}{2,}/u.test(token.text) || token.tag === 'number') return null;
  const parts = token.lower.split('-');
  return { lemma: singularOf(parts[0] ?? token.lower), head: at, last: at + 1 };
}

function phrase(scan: Scan, at: number, afterOf: boolean): Counted | null {
  let head = -1;
  let i = at;
  for (; i < at + LONGEST; i++) {
    const token = tokenAt(scan, i);
    if (!token) break;
    if (token.tag === 'noun' || token.tag === 'proper') {
      if (head >= 0 && !continues(tokenAt(scan, head), token)) break;
      head = i;
    } else if (head >= 0) {
      if (!isPossessor(scan, i, afterOf)) break;
      head = -1;
    } else if (!leads(scan, i, afterOf)) break;
  }
  const noun = head < 0 ? undefined : tokenAt(scan, head);
  return noun ? { lemma: lemmaOf(noun), head, last: head + 1 } : null;
}

const lemmaOf = (token: Token): string => {
  const last = token.lower.slice(token.lower.lastIndexOf('-') + 1);
  return token.tag === 'proper' && token.text === token.text.toUpperCase() ? token.text : singularOf(last);
};

/** Whether a noun behind a noun belongs to the same phrase: a plural ends it, and so does a name behind a plain noun. */
function continues(head: Token | undefined, next: Token): boolean {
  if (!head) return true;
  if (head.tag === 'proper') return true;
  if (next.tag === 'proper') return false;
  return !isPlural(head.lower) || PLURAL_MODIFIERS.has(head.lower);
}

/** "two of the army's tanks": the possessor gives way to the possessed. */
const isPossessor = (scan: Scan, i: number, afterOf: boolean): boolean =>
  afterOf &&
  (lowerAt(scan, i) === "'s" || lowerAt(scan, i) === "'") &&
  tokenAt(scan, i + 1)?.tag !== 'punctuation';

/** What may stand before the noun: adjectives, fillers, participles, determiners behind "of", commas between adjectives. */
function leads(scan: Scan, i: number, afterOf: boolean): boolean {
  const token = tokenAt(scan, i);
  const next = tokenAt(scan, i + 1);
  if (!token || !next) return false;
  const { tag, lower } = token;
  if (tag === 'adjective' || FILLERS.has(lower)) return true;
  if (tag === 'determiner') return afterOf;
  if (tag === 'number') return afterOf && next.tag !== 'punctuation';
  if (tag === 'adverb') return next.tag === 'adjective' || (next.tag === 'verb' && /ed$/.test(next.lower));
  if (tag === 'verb')
    return /(?:ed|ing|en)$/.test(lower) && (next.tag === 'noun' || next.tag === 'adjective');
  if (lower === ',' || lower === 'and')
    return tokenAt(scan, i - 1)?.tag === 'adjective' && next.tag === 'adjective';
  return lower === '-' && isTight(scan, i - 1) && isTight(scan, i);
}
