import type { Document } from '../document/document.ts';
import type { Figure } from './figure.ts';

/** What only people are counted by. */
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'toll casualties fatalities population crowd attendance'.split(' '),
);
/** What only people suffer or do in such sentences. */
const PERSON_VERBS: ReadonlySet<string> = new Set(
  'killed injured wounded dead died arrested detained displaced homeless missing hospitalized hospitalised evacuated rescued fled infected hurt executed abducted kidnapped trapped quarantined attended gathered marched kills killing injuring wounding injures wounds'.split(
    ' ',
  ),
);
/** Stand between two numbers of which only one has its unit. */
const GLUE: ReadonlySet<string> = new Set(['to', 'or', 'and', 'of', 'the', ',', '-', 'its', 'their']);
const REACH = 14;
/** A figure without a noun counts what one of the same order did just before; further back the two must be closer. */
const LIKENESS = 5;
const CLOSE_LIKENESS = 2;
const REACH_BACK = 4;

type Understood = Pick<Figure, 'kind' | 'unit'> | null;

/** Gives figures without a written unit the one that is understood: from a figure joined to it, from what is told of people, or from a like figure before. */
export function withUnderstoodUnits(document: Document, figures: Figure[]): Figure[] {
  for (let i = figures.length - 1; i >= 0; i--)
    understand(figures, i, figure => joinedUnit(document, figure, figures[i + 1]));
  for (let i = 0; i < figures.length; i++) {
    understand(figures, i, figure => steppedUnit(document, figures[i - 1], figure));
    understand(
      figures,
      i,
      figure => pronounUnit(document, figures, i) ?? personUnit(document, figure) ?? likeUnit(figures, i),
    );
    bracketed(document, figures, i);
  }
  return figures;
}

function understand(figures: Figure[], i: number, read: (figure: Figure) => Understood) {
  const figure = figures[i];
  if (!figure || figure.unit !== null || (figure.kind !== 'number' && figure.kind !== 'count')) return;
  const unit = read(figure);
  if (unit?.unit) figures[i] = { ...figure, kind: unit.kind, unit: unit.unit, elided: true };
}

/** "from 4.8 to 4.7 percent", "four- and six-cylinder": the unit is written at the second of two. */
function joinedUnit({ tokens }: Document, figure: Figure, next: Figure | undefined): Understood {
  if (!next || next.sentence !== figure.sentence || next.firstToken - figure.lastToken > 3) return null;
  if (
    next.firstToken === figure.lastToken ||
    next.kind === 'share' ||
    (next.kind === 'percent' && tokens[figure.lastToken]?.lower === 'of')
  )
    return null;
  for (let i = figure.lastToken; i < next.firstToken; i++) if (!GLUE.has(tokens[i]?.lower ?? '')) return null;
  return next;
}

/** "from 208 pounds to 193": the unit is written at the first of two. */
function steppedUnit({ tokens }: Document, before: Figure | undefined, figure: Figure): Understood {
  if (
    !before ||
    before.sentence !== figure.sentence ||
    before.unit === null ||
    figure.firstToken - before.lastToken > 9
  )
    return null;
  if (figure.direction !== null && before.direction !== null && before.kind === 'percent') return before;
  const joint = tokens[figure.firstToken - 1]?.lower;
  const lead = tokens[before.firstToken - 1]?.lower;
  return joint === 'to' && lead === 'from' ? before : null;
}

/** "hundreds of them": the last that were counted. */
function pronounUnit({ tokens }: Document, figures: readonly Figure[], i: number): Understood {
  const figure = figures[i];
  if (!figure || figure.headToken === null || tokens[figure.headToken]?.tag === 'noun') return null;
  for (let j = i - 1; j >= 0 && j >= i - REACH_BACK; j--) {
    const before = figures[j];
    if (before && figure.sentence - before.sentence <= 2 && before.kind === 'count' && before.unit !== null)
      return before;
  }
  return null;
}

function personUnit({ tokens, sentences }: Document, figure: Figure): Understood {
  const sentence = sentences[figure.sentence];
  if (!sentence) return null;
  const person = { kind: 'count', unit: 'person' } as const;
  const from = Math.max(sentence.first, figure.firstToken - REACH);
  for (let i = figure.firstToken - 1; i >= from && tokens[i]?.tag !== 'number'; i--)
    if (PERSON_NOUNS.has(tokens[i]?.lower ?? '')) return person;
  const last = Math.min(sentence.last, figure.lastToken + 4);
  for (let i = figure.lastToken; i < last && tokens[i]?.tag !== 'noun'; i++)
    if (PERSON_VERBS.has(tokens[i]?.lower ?? '')) return person;
  return PERSON_VERBS.has(tokens[figure.firstToken - 1]?.lower ?? '') ? person : null;
}

/** The unit of a figure just before that counts things of the same order. */
function likeUnit(figures: readonly Figure[], i: number): Understood {
  const figure = figures[i];
  const size = figure?.value.low ?? figure?.value.high ?? null;
  if (!figure || size === null || size < 20) return null;
  for (let j = i - 1; j >= 0 && j >= i - REACH_BACK; j--) {
    const before = figures[j];
    if (!before || figure.sentence - before.sentence > REACH_BACK) return null;
    const other = before.value.low ?? before.value.high;
    if (before.kind !== 'count' || before.unit === null || other === null) continue;
    const likeness = figure.sentence - before.sentence > 1 ? CLOSE_LIKENESS : LIKENESS;
    if (Math.max(size, other) / Math.min(size, other) <= likeness) return before;
  }
  return null;
}

/** "about 2 inches (50.8 millimetres)": a conversion has the bound of what it converts. */
function bracketed({ tokens }: Document, figures: Figure[], i: number) {
  const figure = figures[i];
  const before = figures[i - 1];
  if (!figure || !before || figure.unit === before.unit) return;
  const glue = tokens[figure.firstToken - 1]?.text;
  const joins =
    (glue === '(' && before.lastToken + 1 === figure.firstToken) ||
    (glue === '/' && before.lastToken + 1 === figure.firstToken);
  if (!joins || figure.kind !== before.kind || (figure.kind !== 'money' && figure.kind !== 'measurement'))
    return;
  const { relation } = before.value;
  const number = figure.value.low;
  if (relation === 'between' || relation === 'vague' || figure.value.relation !== 'exact') {
    figures[i] = { ...figure, direction: before.direction };
    return;
  }
  const low = relation === 'less-than' || relation === 'at-most' ? null : number;
  const high = relation === 'more-than' || relation === 'at-least' ? null : number;
  figures[i] = { ...figure, value: { relation, low, high }, direction: before.direction };
}
