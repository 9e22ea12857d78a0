import type { Token } from '../../document/document.ts';
import { FORECASTERS } from '../../lexicon/forecasters.ts';
import { singularOf } from '../../lexicon/lemma.ts';
import { STATES } from '../../lexicon/states.ts';
import { isTight, lowerAt, type Scan, tokenAt } from '../scan.ts';
import { isPluralHead, modifies } from './head.ts';

/** What a number counts: the noun behind it. */
export interface Counted {
  /** Singular lemma, with a noun that modifies it ("school district"); null where a pronoun stands for it ("three of them"). */
  readonly lemma: string | null;
  readonly head: number;
  readonly last: number;
  readonly isPlural: boolean;
}

/** "2.1 last year" has a time behind it, nothing counted. */
const TIMES: ReadonlySet<string> = new Set(['last', 'next']);
const PRONOUNS: ReadonlySet<string> = new Set('them which whom us you'.split(' '));
const DEMONSTRATIVES: ReadonlySet<string> = new Set(['these', 'those']);
/** … and "a 3,100-strong force". */
const STAND_FOR_PEOPLE: ReadonlySet<string> = new Set([...STATES, 'strong']);
const LONGEST = 10;

/** The counted noun that begins at `at`, directly or behind "of the …"; null where no noun follows. */
export function countedAt(scan: Scan, at: number): Counted | null {
  const word = lowerAt(scan, at);
  if (word === '-') return isTight(scan, at - 1) && isTight(scan, at) ? compound(scan, at + 1) : null;
  if (word === 'others') return { lemma: null, head: at, last: at + 1, isPlural: true };
  if (STAND_FOR_PEOPLE.has(word) && !isModifier(scan, at))
    return { lemma: 'person', head: at, last: at + 1, isPlural: true };
  if (word !== 'of') return phrase(scan, at, false);
  const next = tokenAt(scan, at + 2)?.tag;
  if (tokenAt(scan, at + 1)?.tag === 'number' || next === 'number' || tokenAt(scan, at + 3)?.tag === 'number')
    return null;
  const pronoun = lowerAt(scan, at + 1);
  if (PRONOUNS.has(pronoun) || (DEMONSTRATIVES.has(pronoun) && next !== 'noun' && next !== 'adjective'))
    return { lemma: null, head: at + 1, last: at + 2, isPlural: true };
  return phrase(scan, at + 1, true);
}

/** "40 wounded soldiers", "30 injured and exhausted men". */
const isModifier = (scan: Scan, at: number): boolean => {
  const tag = tokenAt(scan, at + 1)?.tag;
  return (
    tag === 'noun' ||
    tag === 'adjective' ||
    tag === 'proper' ||
    (lowerAt(scan, at + 1) === 'and' && tokenAt(scan, at + 3)?.tag === 'noun')
  );
};

const COMPOUNDED: ReadonlySet<string> = new Set(['noun', 'adjective', 'verb', 'proper']);

/** "a 10-fold rise" is of 10 times. */
const COMPOUND_LEMMAS: ReadonlyMap<string, string> = new Map([['fold', 'time']]);

/** "11-member group": only the joined noun is counted. */
function compound(scan: Scan, at: number): Counted | null {
  const token = tokenAt(scan, at);
  if (!token || !COMPOUNDED.has(token.tag) || token.text.length < 2) return null;
  const first = token.lower.split('-')[0] ?? token.lower;
  return {
    lemma: COMPOUND_LEMMAS.get(first) ?? (STAND_FOR_PEOPLE.has(first) ? 'person' : singularOf(first)),
    head: at,
    last: at + 1,
    isPlural: false,
  };
}

/** Numbers ask for a plural: the first one that ends a run of modifiers is the head, else the last noun of the run. */
function phrase(scan: Scan, at: number, afterOf: boolean): Counted | null {
  if (TIMES.has(lowerAt(scan, at)) && !afterOf) return null;
  // "the 175,000 economists had forecast": they count, and are not counted.
  if (FORECASTERS.has(lowerAt(scan, at)) && /^(?:had|have|were)$/.test(lowerAt(scan, at + 1))) return null;
  let head = -1;
  let closed = false;
  for (let i = at; i < at + LONGEST; i++) {
    const token = tokenAt(scan, i);
    if (!token) break;
    const isNoun = token.tag === 'noun' || token.tag === 'proper';
    if (isNoun && isPluralHead(scan, i)) return counted(scan, at, i, true);
    if (isNoun) {
      if (!closed) head = i;
      if (isClosing(scan, i)) break;
    } else if (modifies(scan, i, at, afterOf)) closed ||= head >= 0;
    // "3 million of Syria's 22 million people": another number counts the noun.
    else if (afterOf && token.tag === 'number') return null;
    else break;
  }
  return head < 0 ? null : counted(scan, at, head, false);
}

/** A name behind a plain noun begins something else ("40 dead Monday"). */
const isClosing = (scan: Scan, i: number): boolean =>
  tokenAt(scan, i)?.tag === 'noun' && tokenAt(scan, i + 1)?.tag === 'proper';

function counted(scan: Scan, at: number, head: number, isPlural: boolean): Counted | null {
  const noun = tokenAt(scan, head);
  if (!noun) return null;
  const before = head > at ? tokenAt(scan, head - 1) : undefined;
  const modifier = noun.tag === 'noun' && before?.tag === 'noun' ? before.lower : '';
  const lemma = lemmaOf(noun);
  return {
    lemma: modifier && isPlain(modifier) ? `${modifier} ${lemma}` : lemma,
    head,
    last: head + 1,
    isPlural,
  };
}

const isPlain = (word: string): boolean => /^[a-z]{3,}$/.test(word);

const lemmaOf = (token: Token): string => {
  if (token.tag === 'proper' && token.text === token.text.toUpperCase() && token.text.length < 6)
    return token.text;
  // "40 NGOs"
  if (/^[A-Z]{2,5}s$/.test(token.text)) return token.text.slice(0, -1);
  const lemma = singularOf(token.lower.slice(token.lower.lastIndexOf('-') + 1));
  return token.tag === 'proper' && lemma !== 'person'
    ? lemma.charAt(0).toUpperCase() + lemma.slice(1)
    : lemma;
};
