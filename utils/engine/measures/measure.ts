import type { Document } from '../document/document.ts';
import { directionOf } from '../figures/direction/cues.ts';
import type { Figure } from '../figures/figure.ts';
import { STATES } from '../lexicon/states.ts';
import { nounPhraseAt } from '../tag/noun-phrase.ts';
import { clauseVerb } from './clause-verb.ts';
import { takenUp } from './compared.ts';
import { levelBefore } from './level.ts';
import { NARROW, nounOf, ofWhat } from './of-what.ts';
import { predicateAfter } from './predicate-after.ts';
import { isSaid, predicateBefore } from './predicate-before.ts';
import { subjectBefore } from './subject.ts';

/**
 * What is asserted of the thing each figure counts, in the text's own words, lower case: "killed", "without power",
 * "sales plunged", "cash reserves"; null where the sentence does not say. In the order of `figures`.
 */
export function measuresOf(document: Document, figures: readonly Figure[]): (string | null)[] {
  const measures: (string | null)[] = [];
  for (const i of figures.keys()) {
    const known = stateOf(document, figures[i]) ?? measures[takenUp(document, figures, i)];
    measures.push(known ?? measureOf(document, figures, i));
  }
  return measures;
}

/** "70 wounded": the state that the people are counted by. */
function stateOf({ tokens }: Document, figure: Figure | undefined): string | null {
  const counted = tokens[(figure?.lastToken ?? 0) - 1]?.lower ?? '';
  return STATES.has(counted) ? counted : null;
}

function measureOf(document: Document, figures: readonly Figure[], i: number): string | null {
  const figure = figures[i];
  const sentence = figure && document.sentences[figure.sentence];
  if (!sentence) return null;
  const { tokens } = document;
  const { first, last } = sentence;
  const subject = () => subjectBefore(document, figures, i, first);
  const before = () => predicateBefore(document, figure, first);
  const clause = () => clauseVerb(document, figure, first);
  switch (figure.kind) {
    case 'count':
    case 'share':
    case 'number': {
      // "deliveries fell by a third".
      if (figure.kind === 'share' && figure.direction !== null) break;
      if (isPartOfWhole(document, figures, i)) return null;
      const level = levelBefore(document, figure, first);
      if (level !== null) return level;
      const carrying = tokens[figure.firstToken - 1]?.lower.endsWith('ing') ? before() : null;
      const said =
        carrying ?? predicateAfter(document, figure, last) ?? nounOf(document, figure, first) ?? before();
      if (said !== null || isSaid(document, figure, first)) return said ?? ofWhat(document, figure, last);
      return clause() ?? subject() ?? ofWhat(document, figure, last);
    }
    case 'money':
      if (figure.direction !== null) break;
      return (
        nounOf(document, figure, first) ??
        levelBefore(document, figure, first) ??
        ofWhat(document, figure, last, NARROW) ??
        before() ??
        ofWhat(document, figure, last) ??
        clause() ??
        subject()
      );
    default:
      if (figure.direction !== null) break;
      return (
        nounOf(document, figure, first) ??
        predicateAfter(document, figure, last) ??
        ofWhat(document, figure, last) ??
        subject() ??
        before() ??
        clause()
      );
  }
  const what = ofWhat(document, figure, last);
  return isChange(document, figure, last) ? what : (subject() ?? what ?? before());
}

/** "40 of the 112 villages": the whole is there to be divided, nothing is said of it. */
const isPartOfWhole = ({ tokens }: Document, figures: readonly Figure[], i: number): boolean => {
  const [part, whole] = [figures[i - 1], figures[i]];
  if (!part || !whole || tokens[part.lastToken]?.lower !== 'of') return false;
  return whole.firstToken - part.lastToken <= 3 && part.sentence === whole.sentence;
};

/** "a 14 percent drop": the noun behind tells the change. */
function isChange(document: Document, { lastToken }: Figure, limit: number): boolean {
  const head = nounPhraseAt(document, lastToken, limit)?.head ?? -1;
  return directionOf(document.tokens[head]?.lower ?? '') !== undefined;
}
