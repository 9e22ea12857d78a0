import { AMPERSAND, DOT, fold, LONG, WORD } from '../../text/fold.ts';
import { isCapital } from '../../text/shape.ts';
import { wordsIn } from './neighbours.ts';

const IN_BRACKETS = /\((?:the |or )?["“]?([^\s()"“”,;:'’-]{2,10})["”]?[,)]/g;

/** Letters, digits, "&" and dots, the first a capital or a digit. */
function isShort(text: string): boolean {
  if (!isCapital(text, 0) && !/^\d/.test(text)) return false;
  for (let at = 0; at < text.length; at++) {
    const folded = fold(text.charCodeAt(at));
    if (folded < WORD && folded !== DOT && folded !== AMPERSAND && folded !== LONG) return false;
  }
  return true;
}

/** Short forms introduced in brackets after the words they stand for: "Syrian Observatory for Human Rights (SOHR)". */
export function acronymsOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { 1: short = '', index } of text.matchAll(IN_BRACKETS)) {
    if (!isShort(short)) continue;
    const letters = short.replace(/[\d&.]/g, '').toLowerCase();
    const before = wordsIn(text.slice(Math.max(0, index - 120), index));
    for (let count = 2; count <= Math.min(before.length, letters.length + 4); count++) {
      const words = before.slice(-count);
      if (spells(words, letters)) {
        found.set(
          short.replaceAll('.', ''),
          words.map(word => word.toLowerCase()),
        );
        break;
      }
    }
  }
  return found;
}

/** The initials of the words spell the letters; small words may be skipped, and only they. */
export function spells(words: readonly string[], letters: string): boolean {
  const first = words[0]?.[0]?.toLowerCase();
  if (words.length < 2 || first !== letters[0]) return false;
  let at = 0;
  for (const word of words) {
    if (word[0]?.toLowerCase() === letters[at]) at++;
    else if (!/^(?:and|de|for|in|of|on|the|to|a)$/i.test(word)) return false;
  }
  return at === letters.length;
}
