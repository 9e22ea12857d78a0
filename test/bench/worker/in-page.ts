import { flashText, flashTextSpans } from '../names/matchers/flash-text.ts';
import { nGrams } from '../names/matchers/n-grams.ts';
import { trieMap } from '../names/matchers/trie-map.ts';
import { whenceAny } from '../names/matchers/whence.ts';

const MATCHERS = [whenceAny, flashText, flashTextSpans, trieMap, nGrams];
const TURNS = 7;
const TURN = 80;

export const names = MATCHERS.map(({ name }) => name);

export interface Measured {
  /** Milliseconds of a round over the texts; of one pass over their characters. They take turns; medians. */
  readonly ms: number;
  readonly pass: number;
}

export function measure(name: string, aliases: readonly string[], texts: readonly string[]): Measured {
  const matcher = MATCHERS.find(one => one.name === name);
  if (!matcher) throw new Error(name);
  const { find } = matcher.build(
    matcher.folds ? aliases : [...new Set(aliases.map(alias => alias.toLowerCase()))],
  );
  const work = matcher.folds ? find : (text: string): number => find(text.toLowerCase());
  round(work, texts);
  round(onePass, texts);
  const turns = Array.from({ length: TURNS }, () => ({
    ms: round(work, texts),
    pass: round(onePass, texts),
  }));
  return { ms: median(turns.map(({ ms }) => ms)), pass: median(turns.map(({ pass }) => pass)) };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function onePass(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

function round(work: (text: string) => number, texts: readonly string[]): number {
  const start = performance.now();
  let rounds = 0;
  do {
    for (const text of texts) work(text);
    rounds++;
  } while (performance.now() - start < TURN);
  return (performance.now() - start) / rounds;
}
