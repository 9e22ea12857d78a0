import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { nounPhraseAt } from '../tag/noun-phrase.ts';
import { isTimeNoun } from './time-nouns.ts';

const OF: ReadonlySet<string> = new Set(['of', 'in', 'worth', 'on', 'for']);

/** "$2 billion in cash reserves", "60 percent of its revenue", "a 9% funding increase": the noun that the amount is of. */
export function ofWhat(document: Document, figure: Figure, limit: number): string | null {
  const { tokens } = document;
  let at = figure.lastToken;
  for (let glue = 0; glue < 2 && at < limit && OF.has(tokens[at]?.lower ?? ''); glue++) at++;
  const phrase = nounPhraseAt(document, at, limit);
  if (phrase === null) return null;
  const head = tokens[phrase.head];
  if (head?.tag !== 'noun' || isTimeNoun(head.lower)) return null;
  return nounWithModifier(document, phrase.head, phrase.first);
}

/** The noun at `head` with the noun before it, if one modifies it: "cash reserves". */
export function nounWithModifier({ tokens, text }: Document, head: number, limit: number): string {
  const isModified =
    head - 1 >= limit && tokens[head - 1]?.tag === 'noun' && !isTimeNoun(tokens[head - 1]?.lower ?? '');
  const first = isModified ? head - 1 : head;
  return text.slice(tokens[first]?.start ?? 0, tokens[head]?.end ?? 0).toLowerCase();
}
