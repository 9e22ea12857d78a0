import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { nounPhraseAt } from '../tag/noun-phrase.ts';

/** "$2 billion in cash reserves", "60 percent of its revenue", "a 9% funding increase": the noun that the amount is of. */
export function ofWhat(document: Document, figure: Figure, limit: number): string | null {
  const { tokens } = document;
  let at = figure.lastToken;
  const glue = tokens[at]?.lower;
  if (at < limit && (glue === 'of' || glue === 'in' || glue === 'worth')) at++;
  if (tokens[at]?.lower === 'of') at++;
  const phrase = nounPhraseAt(document, at, limit);
  if (!phrase) return null;
  const first =
    tokens[phrase.head - 1]?.tag === 'noun' && phrase.head - 1 >= phrase.first
      ? phrase.head - 1
      : phrase.head;
  return document.text.slice(tokens[first]?.start ?? 0, tokens[phrase.head]?.end ?? 0).toLowerCase();
}

const REACH = 8;

/** "sales plunged 10 percent", "the toll at", "average price was": the noun before the verb that leads to the amount. */
export function subjectBefore({ tokens, text }: Document, figure: Figure, first: number): string | null {
  let verb = '';
  for (let i = figure.firstToken - 1; i >= Math.max(first, figure.firstToken - REACH); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.tag === 'noun') {
      const start = tokens[i - 1]?.tag === 'noun' && i - 1 >= first ? i - 1 : i;
      const noun = text.slice(tokens[start]?.start ?? 0, token.end).toLowerCase();
      return figure.direction !== null && verb ? `${noun} ${verb}` : noun;
    }
    if (token.tag === 'verb') verb = token.lower;
    else if (token.tag === 'punctuation' && token.lower !== ',') return null;
  }
  return null;
}
