import type { Document } from '../../document/document.ts';
import { boundedValue } from '../bounds/bounds.ts';
import type { Figure } from '../figure.ts';

/** "about 2 inches (50.8 millimetres)": a conversion has bound and direction of what it converts. */
export function asConversion({ tokens }: Document, before: Figure | undefined, figure: Figure): Figure {
  if (!before || before.lastToken + 1 !== figure.firstToken || figure.unit === before.unit) return figure;
  const glue = tokens[before.lastToken]?.text;
  if ((glue !== '(' && glue !== '/') || figure.kind !== before.kind) return figure;
  if (figure.kind !== 'money' && figure.kind !== 'measurement') return figure;
  const { direction } = before;
  const { relation } = before.value;
  const { low, high } = figure.value;
  if (
    relation === 'between' ||
    relation === 'vague' ||
    figure.value.relation !== 'exact' ||
    low === null ||
    high === null
  )
    return { ...figure, direction };
  return { ...figure, direction, value: boundedValue(low, high, relation) };
}
