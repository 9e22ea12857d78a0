import { slashFraction, VULGAR } from '../amount/fraction.ts';
import { boundedValue } from '../bounds/bounds.ts';
import type { Draft } from '../figure.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';
import { percentOf } from './share.ts';

/** "7/8 of us", "½ of the voters": a share as percent; "1/16 of a pint" is a part of its unit and left to others. */
export function slashShareAt(scan: Scan, at: number): Draft | null {
  const vulgar = VULGAR.get(tokenAt(scan, at)?.text ?? '');
  const part = vulgar === undefined ? slashFraction(scan, at) : { value: vulgar, last: at + 1 };
  if (!part || lowerAt(scan, part.last) !== 'of' || /^an?$/.test(lowerAt(scan, part.last + 1))) return null;
  const percent = percentOf(part.value);
  return {
    kind: 'share',
    value: boundedValue(percent, percent, 'exact'),
    unit: 'percent',
    firstToken: at,
    lastToken: part.last,
    numberToken: at,
    headToken: null,
  };
}
