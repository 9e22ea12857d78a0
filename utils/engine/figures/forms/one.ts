import { lowerAt, type Scan, tokenAt } from '../scan.ts';

const IDIOMS: ReadonlySet<string> = new Set(
  'another day thing way time side hand moment point place more such'.split(' '),
);

/** Whether "one" at token `at` counts ("one solution", "one of the best"), rather than standing for a thing. */
export function oneAt(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  const next = tokenAt(scan, at + 1);
  if (
    !next ||
    before?.tag === 'adjective' ||
    /^(?:this|that|these|those|the|which|any|no|each|every|not|another)$/.test(before?.lower ?? '')
  )
    return next?.lower === '-' && before?.lower === 'the';
  if (next.lower === 'of')
    return tokenAt(scan, at + 2)?.tag === 'determiner' || tokenAt(scan, at + 2)?.tag === 'pronoun';
  if (IDIOMS.has(next.lower) || next.lower === "'s") return false;
  if (next.lower === '-') return !/^(?:on|time|way|sided|off|size|stop|eyed)$/.test(lowerAt(scan, at + 2));
  return (
    next.tag === 'noun' ||
    next.tag === 'adjective' ||
    next.tag === 'number' ||
    next.lower === 'in' ||
    next.lower === 'out' ||
    next.lower === '%'
  );
}
