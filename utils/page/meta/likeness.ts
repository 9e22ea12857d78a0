const words = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the shorter title's words that the other has too, 0–1. One word alone says nothing. */
export function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [words(a), words(b)];
  const smaller = Math.min(wordsA.size, wordsB.size);
  if (smaller < 2) return a.trim().toLowerCase() === b.trim().toLowerCase() ? 1 : 0;
  return wordsA.intersection(wordsB).size / smaller;
}
