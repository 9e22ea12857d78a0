import { SCALE_WORDS, SMALL_NUMBERS } from '../../lexicon/number-words.ts';
import type { Scan } from '../scan.ts';
import { isTight, lowerAt } from '../scan.ts';
import type { Part } from './fraction.ts';

const scaleOf = (word: string): number | undefined => (word === 'dozen' ? 12 : SCALE_WORDS.get(word));

/** Whether a number word may stand behind what was read: "twenty five", "hundred five", not "two three". */
const fits = (value: number, group: number, afterScale: boolean): boolean =>
  group === 0 || afterScale ? true : group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10;

export interface WordNumber extends Part {
  /** What the words at its end multiply by: 1000 for "fifty thousand". */
  readonly scale: number;
}

/** Number words from `at` on ("two hundred and fifty thousand", "twenty-one"); "a" may begin before a scale word. */
export function numberInWords(scan: Scan, at: number): WordNumber | null {
  let total = 0;
  let group = 0;
  let largest = Number.POSITIVE_INFINITY;
  let afterScale = false;
  let trailing = 1;
  let last = -1;
  let i = at;
  if (isArticle(lowerAt(scan, i)) && scaleOf(lowerAt(scan, i + 1)) !== undefined) {
    group = 1;
    i++;
  }
  for (;;) {
    const word = lowerAt(scan, i);
    const small = SMALL_NUMBERS.get(word);
    const scale = scaleOf(word);
    if (small !== undefined && fits(small, group, afterScale)) {
      group += small;
      trailing = 1;
      afterScale = false;
    } else if (scale !== undefined && group > 0 && scale < largest) {
      trailing *= scale;
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
        largest = scale;
      }
      afterScale = true;
    } else if (scale !== undefined && scale > 100 && group === 0 && afterScale) {
      total *= scale;
      trailing *= scale;
    } else break;
    last = i + 1;
    i = step(scan, last, afterScale);
    if (i < 0) break;
  }
  return last < 0 ? null : { value: total + group, last, scale: trailing };
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** The next word of the number: over a hyphen that touches, or "and" behind a scale word. */
function step(scan: Scan, i: number, afterScale: boolean): number {
  const word = lowerAt(scan, i);
  if (word === '-') return isTight(scan, i - 1) && isTight(scan, i) ? i + 1 : -1;
  if (word === 'and') return afterScale && SMALL_NUMBERS.has(lowerAt(scan, i + 1)) ? i + 1 : -1;
  return i;
}
