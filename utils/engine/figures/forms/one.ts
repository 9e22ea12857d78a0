import { isPlural } from '../../lexicon/lemma.ts';
import { countedAt } from '../counted/counted.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';

const IDIOMS: ReadonlySet<string> = new Set(
  'another day thing way time point more such last next'.split(' '),
);
const PRONOUN_MARKERS: ReadonlySet<string> = new Set(
  'this that these those which any no each every not another'.split(' '),
);
const IDIOM_COMPOUNDS: ReadonlySet<string> = new Set('on way sided off size stop eyed upmanship'.split(' '));
const FOLLOWERS: ReadonlySet<string> = new Set(['in', 'out', '%', 'or', 'to', 'and']);

/** Whether "one" at token `at` counts ("one solution", "one of the best"), rather than standing for a thing. */
export function oneAt(scan: Scan, at: number): boolean {
  const before = tokenAt(scan, at - 1);
  const next = tokenAt(scan, at + 1);
  // "says that one in four": no "that one".
  if (next?.lower === 'in' && tokenAt(scan, at + 2)?.tag === 'number') return true;
  if (!next || PRONOUN_MARKERS.has(before?.lower ?? '')) return false;
  if (next.lower === '-') return !IDIOM_COMPOUNDS.has(lowerAt(scan, at + 2));
  if (before?.tag === 'adjective' || before?.lower === 'the') return false;
  if (next.lower === 'of')
    return (
      tokenAt(scan, at + 2)?.tag === 'determiner' ||
      tokenAt(scan, at + 2)?.tag === 'pronoun' ||
      tokenAt(scan, at + 2)?.tag === 'number'
    );
  if (IDIOMS.has(next.lower)) return false;
  if (next.tag === 'number' || next.tag === 'symbol') return true;
  if (FOLLOWERS.has(next.lower)) {
    const beyond = lowerAt(scan, at + 2) === 'every' ? at + 3 : at + 2;
    return tokenAt(scan, beyond)?.tag === 'number' || lowerAt(scan, beyond) === 'of';
  }
  const counted = countedAt(scan, at + 1);
  return counted !== null && !isPlural(lowerAt(scan, counted.head));
}
