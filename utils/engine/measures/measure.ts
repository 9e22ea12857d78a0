import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { ofWhat } from './of-what.ts';
import { predicateAfter, predicateBefore } from './predicate.ts';
import { subjectBefore } from './subject.ts';

/**
 * What is asserted of the thing each figure counts, in the text's own words, lower case: "killed", "without power",
 * "sales plunged", "cash reserves"; null where the sentence does not say. In the order of `figures`.
 */
export function measuresOf(document: Document, figures: readonly Figure[]): (string | null)[] {
  const measures: (string | null)[] = [];
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1];
    const converts = before !== undefined && isConversion(document, before, figure);
    measures.push(converts ? (measures[i - 1] ?? null) : measureOf(document, figures, i));
  }
  return measures;
}

/** "5 inches (127 millimetres)". */
const isConversion = ({ tokens }: Document, before: Figure, figure: Figure): boolean =>
  before.lastToken + 1 === figure.firstToken &&
  tokens[before.lastToken]?.text === '(' &&
  before.kind === figure.kind;

function measureOf(document: Document, figures: readonly Figure[], i: number): string | null {
  const figure = figures[i];
  const sentence = figure && document.sentences[figure.sentence];
  if (!sentence) return null;
  const { first, last } = sentence;
  const subject = () => subjectBefore(document, figures, i, first);
  switch (figure.kind) {
    case 'count':
    case 'share':
    case 'number':
      return predicateAfter(document, figure, last) ?? predicateBefore(document, figure, first) ?? subject();
    case 'money':
      if (figure.direction === null)
        return ofWhat(document, figure, last) ?? predicateBefore(document, figure, first) ?? subject();
      break;
    default:
      if (figure.direction === null)
        return ofWhat(document, figure, last) ?? subject() ?? predicateBefore(document, figure, first);
  }
  return subject() ?? ofWhat(document, figure, last);
}
