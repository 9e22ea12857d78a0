import type { Document } from '../document/document.ts';
import type { Figure } from './figure.ts';

/** A toll counts people. */
const PERSON_NOUNS: ReadonlySet<string> = new Set('toll casualties fatalities'.split(' '));
/** What only people suffer or do in such sentences. */
const PERSON_VERBS: ReadonlySet<string> = new Set(
  'killed injured wounded dead died arrested detained displaced homeless missing hospitalized hospitalised evacuated rescued fled infected hurt executed abducted kidnapped trapped quarantined attended gathered marched'.split(
    ' ',
  ),
);
const REACH = 6;
const LIKENESS = 5;

/** Gives figures without a written unit the one that is understood: from a figure it is joined to, a toll, or the words around. */
export function withUnderstoodUnits(document: Document, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, i) => {
    if (figure.unit !== null || (figure.kind !== 'number' && figure.kind !== 'count')) return figure;
    const unit = joinedUnit(document, figures, i) ?? personUnit(document, figure) ?? likeUnit(figures, i);
    return unit === null ? figure : { ...figure, kind: unit.kind, unit: unit.unit, elided: true };
  });
}

type Understood = Pick<Figure, 'kind' | 'unit'> | null;

/** "from 4.8 to 4.7 percent": the unit is written at the second of two. */
function joinedUnit({ tokens }: Document, figures: readonly Figure[], i: number): Understood {
  const figure = figures[i];
  const next = figures[i + 1];
  if (!figure || !next || next.unit === null || next.sentence !== figure.sentence) return null;
  const glue = tokens[figure.lastToken]?.lower;
  const direct = figure.lastToken + 1 >= next.firstToken;
  return direct && (glue === 'to' || glue === 'or' || glue === 'and')
    ? { kind: next.kind, unit: next.unit }
    : null;
}

function personUnit({ tokens, sentences }: Document, figure: Figure): Understood {
  const sentence = sentences[figure.sentence];
  if (!sentence) return null;
  const from = Math.max(sentence.first, figure.firstToken - REACH);
  for (let i = from; i < figure.firstToken; i++)
    if (PERSON_NOUNS.has(tokens[i]?.lower ?? '')) return { kind: 'count', unit: 'person' };
  const last = Math.min(sentence.last, figure.lastToken + 4);
  for (let i = figure.lastToken; i < last; i++)
    if (PERSON_VERBS.has(tokens[i]?.lower ?? '')) return { kind: 'count', unit: 'person' };
  return PERSON_VERBS.has(tokens[figure.firstToken - 1]?.lower ?? '')
    ? { kind: 'count', unit: 'person' }
    : null;
}

/** The unit of a figure just before that counts things of the same order. */
function likeUnit(figures: readonly Figure[], i: number): Understood {
  const figure = figures[i];
  const size = figure?.value.low ?? figure?.value.high ?? null;
  if (!figure || size === null || size < 2) return null;
  for (let j = i - 1; j >= 0 && j >= i - 3; j--) {
    const before = figures[j];
    if (!before || figure.sentence - before.sentence > 1) return null;
    const other = before.value.low ?? before.value.high;
    if (before.kind !== 'count' || before.unit === null || other === null) continue;
    if (Math.max(size, other) / Math.min(size, other) <= LIKENESS)
      return { kind: 'count', unit: before.unit };
  }
  return null;
}
