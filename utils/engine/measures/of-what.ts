import type { Document } from '../document/document.ts';
import { directionOf } from '../figures/direction/cues.ts';
import type { Figure } from '../figures/figure.ts';
import { FORECASTERS } from '../lexicon/forecasters.ts';
import { nounPhraseAt } from '../tag/noun-phrase.ts';
import { isTimeNoun } from './time-nouns.ts';

const OF: ReadonlySet<string> = new Set(['of', 'in', 'worth', 'on', 'for']);
/** Behind money "on" and "for" may lead to where and to what end. */
export const NARROW: ReadonlySet<string> = new Set(['of', 'in', 'worth']);

/** "$2 billion in cash reserves", "60 percent of its revenue", "a 9% funding increase": the noun that the amount is of. */
export function ofWhat(
  document: Document,
  figure: Figure,
  limit: number,
  links: ReadonlySet<string> = OF,
): string | null {
  const { tokens } = document;
  let at = figure.lastToken;
  for (let glue = 0; glue < 2 && at < limit && links.has(tokens[at]?.lower ?? ''); glue++) at++;
  const phrase = nounPhraseAt(document, at, limit);
  if (phrase === null) return null;
  const head = tokens[phrase.head];
  // "in 9.87 seconds": another figure, nothing that this one is of.
  if (
    head?.tag !== 'noun' ||
    isTimeNoun(head.lower) ||
    FORECASTERS.has(head.lower) ||
    holdsNumber(document, at, phrase.head)
  )
    return null;
  const noun = nounWithModifier(document, phrase.head, phrase.first);
  if (YARDSTICKS.has(noun)) return null;
  return directionOf(head.lower) === undefined ? noun : `${noun}${inWhat(document, phrase.head + 1, limit)}`;
}

/** "a deficit of 3 percent of gross domestic product": what it is held against, not what it is of. */
const YARDSTICKS: ReadonlySet<string> = new Set([
  'domestic product',
  'national product',
  'national income',
  'gdp',
]);

const holdsNumber = ({ tokens }: Document, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (tokens[i]?.tag === 'number' || tokens[i]?.tag === 'symbol') return true;
  return false;
};

/** Behind "a drop": " in quarterly profit", or nothing. */
function inWhat(document: Document, at: number, limit: number): string {
  const link = document.tokens[at]?.lower;
  if (at >= limit || (link !== 'in' && link !== 'of')) return '';
  const phrase = nounPhraseAt(document, at + 1, limit);
  if (phrase === null || document.tokens[phrase.head]?.tag !== 'noun') return '';
  if (isTimeNoun(document.tokens[phrase.head]?.lower ?? '')) return '';
  return ` ${link} ${nounWithModifier(document, phrase.head, phrase.first)}`;
}

/** "earnings of $1.15 a share", "a raise of 5 percent": the noun right before "of" and the figure. */
export function nounOf(document: Document, figure: Figure, first: number): string | null {
  const { tokens } = document;
  const of = figure.firstToken - 1;
  if (of - 1 < first || tokens[of]?.lower !== 'of') return null;
  const noun = tokens[of - 1];
  if (noun?.tag !== 'noun' || isTimeNoun(noun.lower)) return null;
  return nounWithModifier(document, of - 1, first);
}

/** The noun at `head` with the word before it, if one modifies it: "cash reserves", "punitive damages". */
export function nounWithModifier({ tokens, text }: Document, head: number, limit: number): string {
  const before = tokens[head - 1];
  const isModified =
    head - 1 >= limit &&
    before !== undefined &&
    (before.tag === 'noun' || before.tag === 'adjective') &&
    !isTimeNoun(before.lower) &&
    !EMPTY_MODIFIERS.has(before.lower);
  const first = isModified ? head - 1 : head;
  return text.slice(tokens[first]?.start ?? 0, tokens[head]?.end ?? 0).toLowerCase();
}

/** They tell nothing of what is counted, and keep it from being seen as the same. */
const EMPTY_MODIFIERS: ReadonlySet<string> = new Set(
  'average new additional other same further recent latest current last next possible more earlier previous similar'.split(
    ' ',
  ),
);
