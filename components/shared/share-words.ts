import { type MessageKey, t } from '#utils/i18n/translate.ts';
import type { Value } from '#utils/model/figure.ts';

/** Shares that have a word of their own, as the engine writes them in percent. */
const WORDS: readonly (readonly [percent: number, key: MessageKey])[] = [
  [50, 'share_half'],
  [33.33, 'share_third'],
  [66.67, 'share_two_thirds'],
  [25, 'share_quarter'],
  [75, 'share_three_quarters'],
  [20, 'share_fifth'],
];

/** Half of the last digit that the engine keeps. */
const CLOSE = 0.005;

const wordOf = (percent: number): string | null => {
  const found = WORDS.find(([share]) => Math.abs(share - percent) <= CLOSE);
  return found ? t(found[1]) : null;
};

/** A third of something has no end in digits: "a third", "two thirds"; null for all other numbers. */
export const thirds = (percent: number): string | null =>
  Number.isInteger(percent) ? null : wordOf(percent);

/**
 * A share that the article wrote in words is said in words: digits would claim a precision that nobody gave. "About half" is about
 * half; where a share has no word here ("one in seven") it stays as it was written.
 * @returns null for everything that is no such share
 */
export function shareWords(
  { relation, low, high }: Value,
  unit: string | null,
  quote: string,
): string | null {
  const number = low ?? high;
  if (unit !== 'percent' || number === null || relation === 'between' || /\d/.test(quote)) return null;
  return wordOf(number) ?? (Number.isInteger(number) ? null : quote);
}
