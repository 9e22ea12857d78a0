import type { Draft } from '../figure.ts';
import { lowerAt, type Scan } from '../scan.ts';
import type { Part } from './part.ts';
import { draftOf } from './quantity.ts';
import { partAfter, sharesScale } from './range.ts';

/** "from 2.1 to 3.4 billion euros" tells two levels: the first has scale and unit of the second. Empty for other numbers. */
export function stepAt(scan: Scan, first: Part | null): readonly Draft[] {
  if (!first || lowerAt(scan, first.first - 1) !== 'from' || lowerAt(scan, first.last) !== 'to') return [];
  const second = partAfter(scan, first.last + 1);
  if (!second || !sharesScale(first, second)) return [];
  const value = first.value * second.scale;
  return [
    draftOf({
      ...first,
      value,
      unit: first.unit ?? second.unit,
      kind: first.bare ? second.kind : first.kind,
    }),
  ];
}
