import {
  APOSTROPHE,
  DOT,
  fold,
  foldAt,
  IGNORE,
  LETTER_D,
  LETTER_E,
  LETTER_L,
  LETTER_M,
  LETTER_R,
  LETTER_S,
  LETTER_T,
  LETTER_V,
  LONG,
  standsAlone,
  WORD,
} from './fold.ts';
import { rollA, rollB, SEED_A, SEED_B } from './hash.ts';
import { isCapital } from './shape.ts';
import { CAPITAL, INITIALS, LETTERS, PLURAL } from './tokens.ts';

/**
 * Reads one word of any script, with whatever may stand inside it, into the cells at `at`: the slow and complete way. Gives the offset after it.
 */
export function readWord(text: string, start: number, cells: Int32Array, at: number): number {
  let pos = start;
  let end = start;
  let a = SEED_A;
  let b = SEED_B;
  let last = 0;
  let letters = 0;
  let kind = isCapital(text, start) ? LETTERS | CAPITAL : LETTERS;
  while (pos < text.length) {
    const folded = fold(text.charCodeAt(pos));
    if (folded >= WORD || folded === LONG) {
      const long = folded === LONG ? foldAt(text, pos) : String.fromCharCode(folded);
      const alone = standsAlone(long.codePointAt(0) ?? 0);
      if (long === '' || (alone && letters > 0)) break;
      for (let k = 0; k < long.length; k++) {
        last = long.charCodeAt(k);
        a = rollA(a, last);
        b = rollB(b, last);
      }
      letters += long.length;
      pos += (text.codePointAt(pos) ?? 0) > 0xffff ? 2 : 1;
      end = pos;
      if (alone) break;
    } else if (folded === IGNORE) {
      pos++;
      if (isAccent(text.charCodeAt(pos - 1))) end = pos;
    } else if (folded === APOSTROPHE && wordAt(text, pos + 1) && !endingAt(text, pos + 1)) {
      pos++;
    } else if (folded === DOT && (letters === 1 || (kind & INITIALS) !== 0) && initialAt(text, pos + 1)) {
      kind |= INITIALS;
      pos++;
    } else break;
  }
  if (last === LETTER_S && letters > 3) kind |= PLURAL;
  cells[at] = start;
  cells[at + 1] = end;
  cells[at + 2] = a;
  cells[at + 3] = b;
  cells[at + 4] = kind;
  cells[at + 5] = letters;
  return pos;
}

/** A combining mark belongs to the letter before; a soft hyphen or a joiner at a word's end does not. */
const isAccent = (unit: number): boolean => unit >= 0x0300 && unit < 0x2000;

export function wordAt(text: string, at: number): boolean {
  return at < text.length && fold(text.charCodeAt(at)) >= WORD;
}

/** What stands after an apostrophe is an ending of English, not part of the word: "Syria's", "I'll", "they've". */
export function endingAt(text: string, at: number): boolean {
  const first = fold(text.charCodeAt(at));
  if (!wordAt(text, at + 1)) {
    return first === LETTER_S || first === LETTER_D || first === LETTER_T || first === LETTER_M;
  }
  if (wordAt(text, at + 2)) return false;
  const second = fold(text.charCodeAt(at + 1));
  if (first === LETTER_L) return second === LETTER_L;
  return second === LETTER_E && (first === LETTER_R || first === LETTER_V);
}

function initialAt(text: string, at: number): boolean {
  return wordAt(text, at) && !wordAt(text, at + 1);
}
