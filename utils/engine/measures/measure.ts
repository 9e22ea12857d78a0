import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { ofWhat, subjectBefore } from './of-what.ts';
import { predicateAfter, predicateBefore } from './predicate.ts';

/**
 * What is asserted of the thing counted, in the text's own words, lower case: "killed", "without power", "sales plunged",
 * "cash reserves"; null where the sentence does not say.
 */
export function measureOf(document: Document, figure: Figure): string | null {
  const sentence = document.sentences[figure.sentence];
  if (!sentence) return null;
  const { first, last } = sentence;
  if (figure.kind === 'count' || figure.kind === 'share' || figure.kind === 'number') {
    const said = predicateAfter(document, figure, last) ?? predicateBefore(document, figure, first);
    return said ?? subjectBefore(document, figure, first);
  }
  if (figure.direction !== null)
    return subjectBefore(document, figure, first) ?? ofWhat(document, figure, last);
  return (
    ofWhat(document, figure, last) ??
    subjectBefore(document, figure, first) ??
    predicateBefore(document, figure, first)
  );
}
