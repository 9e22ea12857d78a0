import { boundedValue } from '../bounds/bounds.ts';
import type { Draft } from '../figure.ts';
import type { Scan } from '../scan.ts';
import { type Part, partAt } from './part.ts';
import { rangeFrom } from './range.ts';

/** A plain quantity at the number token `at`: "7,500 people", "$1.2bn", "five-year", or a range of two. */
export function quantityAt(scan: Scan, at: number, part: Part | null = partAt(scan, at)): Draft | null {
  return part && (rangeFrom(scan, part) ?? draftOf(part));
}

export const draftOf = (part: Part): Draft => ({
  kind: part.kind,
  value: boundedValue(part.value, part.value, part.relation),
  unit: part.unit,
  firstToken: part.first,
  lastToken: part.last,
  numberToken: part.numberToken,
  headToken: part.head,
});
