import { boundedValue } from '../bounds/bounds.ts';
import type { Draft } from '../figure.ts';
import { lowerAt, type Scan } from '../scan.ts';

const LONG = /^(second|minute|hour|day|week|month|year|decade|century)-?long$/;

/** "yearlong", "month-long": one of the period. */
export function longAt(scan: Scan, at: number): Draft | null {
  const match = LONG.exec(lowerAt(scan, at));
  if (!match?.[1] || lowerAt(scan, at - 1) === '-') return null;
  return {
    kind: 'duration',
    value: boundedValue(1, 1, 'exact'),
    unit: match[1],
    firstToken: at,
    lastToken: at + 1,
    numberToken: at,
    headToken: at,
  };
}
