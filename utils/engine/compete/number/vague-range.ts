/**
 * What readers of English take a vague amount to span, longest words first. The edges are soft: a number outside never makes
 * a conflict.
 */
const RANGES: readonly (readonly [words: RegExp, low: number, high: number])[] = [
  [/\bhundreds of thousands\b/i, 100_000, 999_999],
  [/\btens of thousands\b/i, 10_000, 99_999],
  [/\btens of millions\b/i, 1e7, 1e8],
  [/\bhundreds of millions\b/i, 1e8, 1e9],
  [/\bbillions\b/i, 1e9, 1e12],
  [/\bmillions\b/i, 1e6, 1e9],
  [/\bthousands\b/i, 1000, 99_999],
  [/\bhundreds\b/i, 100, 1999],
  [/\bscores\b/i, 40, 199],
  [/\bdozens\b/i, 24, 199],
  [/\bbillion\b/i, 2e9, 1e10],
  [/\bmillion\b/i, 2e6, 1e7],
  [/\bthousand\b/i, 2000, 9999],
  [/\bhundred\b/i, 200, 999],
  [/\bdozen\b/i, 24, 99],
];

/** The span of a vague amount ("dozens", "several hundred"), or null where its words give no size ("many", "a number of"). */
export function vagueRange(written: string): readonly [low: number, high: number] | null {
  const found = RANGES.find(([words]) => words.test(written));
  return found ? [found[1], found[2]] : null;
}
