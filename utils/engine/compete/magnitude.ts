import type { ClaimLike } from './claim-like.ts';

/** Roughly what a vague word stands for, only to tell dozens from thousands. */
const SCALES: readonly (readonly [word: RegExp, factor: number])[] = [
  [/dozen/i, 36],
  [/score/i, 60],
  [/hundred/i, 300],
  [/thousand/i, 3000],
  [/million/i, 3_000_000],
  [/billion/i, 3_000_000_000],
];

/** The order of a figure: its stated number, or for "hundreds of thousands" a number of that order; null where it has none. */
export const magnitudeOf = (text: string, { start, end, value }: ClaimLike): number | null => {
  const stated = value.low ?? value.high;
  if (stated !== null) return stated;
  const quote = text.slice(start, end);
  const found = SCALES.filter(([word]) => word.test(quote)).map(([, factor]) => factor);
  if (found.length === 0) return null;
  return found.reduce((product, factor) => (product * factor) / 3, 3);
};
