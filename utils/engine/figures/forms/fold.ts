import { boundedValue } from '../bounds/bounds.ts';
import type { Draft } from '../figure.ts';
import { lowerAt, type Scan, tokenAt } from '../scan.ts';

const VERBS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['doubl', 2],
      ['tripl', 3],
      ['quadrupl', 4],
      ['halv', 0.5],
    ] as const
  ).flatMap(([stem, fold]) => ['e', 'ed', 'es', 'ing'].map(ending => [stem + ending, fold] as const)),
);
const WORDS: ReadonlyMap<string, number> = new Map([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['hundredfold', 100],
]);

const COMPARED: ReadonlySet<string> = new Set(['adjective', 'adverb', 'determiner']);

/** A multiple by its word at `at`: "doubled", "threefold", "twice as many"; "three times" is a count of times. */
export function foldAt(scan: Scan, at: number): Draft | null {
  const word = lowerAt(scan, at);
  const plain = WORDS.get(word);
  if (plain !== undefined) return draft(at, plain);
  if (word === 'twice' || word === 'thrice') {
    const next = lowerAt(scan, at + 1);
    const compares = next === 'as' && COMPARED.has(tokenAt(scan, at + 2)?.tag ?? '');
    return compares || next === 'the' ? draft(at, word === 'twice' ? 2 : 3) : null;
  }
  const fold = VERBS.get(word);
  if (fold === undefined) return null;
  const next = tokenAt(scan, at + 1);
  const bare = word === 'double' || word === 'triple' || word === 'quadruple';
  if (
    bare &&
    next?.lower !== 'the' &&
    tokenAt(scan, at - 1)?.lower !== 'to' &&
    tokenAt(scan, at - 1)?.tag !== 'auxiliary'
  )
    return null;
  // "pods that double as cabins"
  if (next?.lower === 'as') return null;
  const isVerb = tokenAt(scan, at)?.tag === 'verb' || bare;
  return isVerb ? draft(at, fold) : null;
}

const draft = (at: number, value: number): Draft => ({
  kind: 'fold',
  value: boundedValue(value, value, 'exact'),
  unit: 'time',
  firstToken: at,
  lastToken: at + 1,
  numberToken: at,
  headToken: null,
});
