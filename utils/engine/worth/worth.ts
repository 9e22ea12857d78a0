import type { Document } from '../document/document.ts';
import type { Figure } from '../figures/figure.ts';
import { isPassingDuration } from './durations.ts';
import { isTrivialNoun } from './trivial-nouns.ts';

/** Numbers without any unit are asked about from here on. */
const LEAST_BARE = 20;

/**
 * Whether a reader would ask who says so: then the figure is a claim, else a quantity (ages, "one of the streets", "two years
 * ago", "three ways").
 */
export function isWorthAMark(document: Document, figure: Figure): boolean {
  switch (figure.kind) {
    case 'age':
      return false;
    case 'duration':
      return !isPassingDuration(document, figure);
    case 'number':
      return isLargeOrBounded(figure) && !standsAlone(document, figure);
    case 'count':
      return !isTrivialNoun(figure.unit) && !(isOne(figure) && !isOfHarm(document, figure));
    case 'fold':
      return figure.numberToken === figure.firstToken || figure.value.relation !== 'exact';
    default:
      return true;
  }
}

const isOne = ({ value }: Figure): boolean => value.relation === 'exact' && value.low === 1;

function isLargeOrBounded({ value, direction }: Figure): boolean {
  const number = value.low ?? value.high;
  if (number === null) return true;
  return direction !== null || Math.abs(number) >= LEAST_BARE || !Number.isInteger(number);
}

/** "2339" in a cell of a table: nothing is said of it. */
const standsAlone = ({ sentences }: Document, { sentence, firstToken, lastToken }: Figure): boolean =>
  sentences[sentence]?.first === firstToken && sentences[sentence]?.last === lastToken;

const HARM: ReadonlySet<string> = new Set(
  'killed dead died injured wounded arrested missing shot detained infected death deaths kills hurt executed kidnapped'.split(
    ' ',
  ),
);

/** "one person was killed" is a toll. */
function isOfHarm({ tokens, sentences }: Document, figure: Figure): boolean {
  const last = Math.min(figure.lastToken + 6, sentences[figure.sentence]?.last ?? 0);
  for (let i = Math.max(figure.firstToken - 4, sentences[figure.sentence]?.first ?? 0); i < last; i++)
    if (HARM.has(tokens[i]?.lower ?? '')) return true;
  return false;
}
