import {
  AMPERSAND,
  APOSTROPHE,
  DOT,
  fold,
  foldAt,
  foldPage,
  HYPHEN,
  IGNORE,
  LETTER_S,
  LONG,
  NEWLINE,
  SPACE,
  SYMBOL,
  WORD,
} from './fold.ts';
import { rollA, rollB, SEED_A, SEED_B, STEP_A, STEP_B } from './hash.ts';
import { CAPITAL, END, grown, LENGTH, LETTERS, MARK, PLURAL, STRIDE, type Tokens } from './tokens.ts';
import { endingAt, readWord, wordAt } from './word.ts';

// A dot after more letters than this ends a sentence; after fewer it shortens a word ("St.", "Gen.", "Corp.").
const LONGEST_SHORT_FORM = 4;
const BREAK = 0x2014;

const latin = foldPage(0);
// A table instead of questions: the processor guesses capitals wrong too often.
const KINDS_BY_FIRST = Uint8Array.from({ length: 256 }, (_, unit) =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde) ? LETTERS | CAPITAL : LETTERS,
);

/**
 * Cuts a text into tokens. Words are runs of letters and digits by Unicode, folded (case, accents, ligatures, width). Between the
 * words of a name may stand spaces, one line break, a hyphen or the dot of a short form; all of them count for nothing. An apostrophe inside a
 * word counts for nothing too ("Sana'a" is "Sanaa") but parts an ending ("Syria's", "I'll"). Initials make one word ("U.S." is "US"). "&" is "and".
 * Every other sign is a token of its own, and so are a dash between spaces, a blank line, and the dot that ends a sentence.
 * `scratch` is written to where it is large enough, so that many texts share one.
 */
export function tokenise(text: string, scratch: Int32Array = new Int32Array(STRIDE * 64)): Tokens {
  const length = text.length;
  // Of the function's own: what another module exports is read from memory anew at every use.
  const fast = latin;
  const word = WORD;
  const [seedA, seedB, stepA, stepB] = [SEED_A, SEED_B, STEP_A, STEP_B];
  let cells: Int32Array = scratch;
  let room = cells.length - 2 * STRIDE;
  let at = 0;
  let gap = IGNORE;
  let pos = 0;

  while (pos < length) {
    if (at > room) {
      cells = grown(cells);
      room = cells.length - 2 * STRIDE;
    }
    const unit = text.charCodeAt(pos);
    let folded = unit < 256 ? (fast[unit] as number) : LONG;

    if (folded >= word) {
      // The one loop that sees every character: plain Latin letters up to the first sign. What else a word may hold is for readWord.
      const start = pos;
      let a = seedA;
      let b = seedB;
      let last = 0;
      do {
        last = folded;
        a = (Math.imul(a, stepA) + folded) | 0;
        b = (Math.imul(b, stepB) + folded) | 0;
        if (++pos >= length) break;
        const next = text.charCodeAt(pos);
        folded = next < 256 ? (fast[next] as number) : LONG;
      } while (folded >= word);
      const letters = pos - start;
      if (folded === LONG && pos < length) folded = fold(text.charCodeAt(pos));
      if (goesOn(text, pos, folded, letters)) {
        pos = readWord(text, start, cells, at);
      } else {
        const kind = (KINDS_BY_FIRST[unit] as number) | (last === LETTER_S && letters > 3 ? PLURAL : 0);
        cells[at] = start;
        cells[at + 1] = pos;
        cells[at + 2] = a;
        cells[at + 3] = b;
        cells[at + 4] = kind;
        cells[at + 5] = letters;
      }
      at += STRIDE;
      gap = IGNORE;
      if (folded === SPACE) {
        gap = SPACE;
        pos++;
      }
      continue;
    }

    if (unit >= 256) folded = fold(unit);
    if (folded === SPACE) {
      if (gap === IGNORE) gap = SPACE;
      pos++;
    } else if (folded === SYMBOL) {
      at = putMark(cells, at, pos, plainQuote(unit));
      gap = IGNORE;
      pos++;
    } else if (folded >= WORD || (folded === LONG && foldAt(text, pos) !== '')) {
      pos = readWord(text, pos, cells, at);
      at += STRIDE;
      gap = IGNORE;
    } else {
      const sign = signAt(text, pos, folded, gap, lettersBefore(cells, at, pos));
      if (sign !== 0) {
        at = putMark(cells, at, pos, sign);
        gap = IGNORE;
      }
      if (folded === NEWLINE || (folded === HYPHEN && sign === 0)) gap = folded;
      pos += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
    }
  }
  return { count: at / STRIDE, cells };
}

/** Whether a word goes on behind the sign, or the letter of another kind, that ended the fast loop. */
function goesOn(text: string, pos: number, folded: number, letters: number): boolean {
  if (pos >= text.length || folded === SPACE || folded === SYMBOL || folded === NEWLINE || folded === HYPHEN)
    return false;
  if (folded === APOSTROPHE) return wordAt(text, pos + 1) && !endingAt(text, pos + 1);
  return folded !== DOT || letters === 1;
}

const plainQuote = (sign: number): number =>
  (sign >= 0x201c && sign <= 0x201f) || sign === 0xab || sign === 0xbb ? 34 : sign;
const AND = [97, 110, 100];
const AND_A = AND.reduce(rollA, SEED_A);
const AND_B = AND.reduce(rollB, SEED_B);

/** What a sign between words is a token of; 0 where it counts for nothing. */
function signAt(text: string, pos: number, folded: number, gap: number, lettersBefore: number): number {
  switch (folded) {
    case NEWLINE:
      return gap === NEWLINE ? BREAK : 0;
    case HYPHEN:
      return gap !== IGNORE ? BREAK : 0;
    case DOT:
      return lettersBefore > LONGEST_SHORT_FORM || (lettersBefore > 1 && wordAt(text, pos + 1)) ? BREAK : 0;
    case LONG:
      return text.codePointAt(pos) ?? BREAK;
    default:
      return 0;
  }
}

/** Letters of the word that ends right here; many where none does. */
function lettersBefore(cells: Int32Array, at: number, pos: number): number {
  return at > 0 && cells[at - STRIDE + END] === pos ? (cells[at - STRIDE + LENGTH] as number) : 99;
}

function putMark(cells: Int32Array, at: number, pos: number, sign: number): number {
  const and = sign === AMPERSAND;
  cells[at] = pos;
  cells[at + 1] = pos + 1;
  cells[at + 2] = and ? AND_A : rollA(SEED_A, sign);
  cells[at + 3] = and ? AND_B : rollB(SEED_B, sign);
  cells[at + 4] = MARK;
  cells[at + 5] = 0;
  return at + STRIDE;
}
