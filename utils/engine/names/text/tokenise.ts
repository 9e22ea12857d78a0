import {
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
  standsAlone,
  WORD,
} from './fold.ts';
import { rollA, rollB, SEED_A, SEED_B, STEP_A, STEP_B } from './hash.ts';
import { isCapital } from './shape.ts';
import {
  CAPITAL,
  END,
  grown,
  INITIALS,
  LENGTH,
  LETTERS,
  MARK,
  PLURAL,
  STRIDE,
  type Tokens,
} from './tokens.ts';

// A dot after more letters than this ends a sentence; after fewer it shortens a word ("St.", "Gen.", "Corp.").
const LONGEST_SHORT_FORM = 4;
const BREAK = 0x2014;

const latin = foldPage(0);

/**
 * Cuts a text into tokens. Words are runs of letters and digits by Unicode, folded (case, accents, ligatures, width). Between the
 * words of a name may stand spaces, one line break, a hyphen or the dot of a short form; all of them count for nothing. An apostrophe inside a
 * word counts for nothing too ("Sana'a" is "Sanaa") but parts an ending ("Syria's", "I'll"). Initials make one word ("U.S." is "US"). "&" is "and".
 * Every other sign is a token of its own, and so are a dash between spaces, a blank line, and the dot that ends a sentence.
 * `scratch` is written to where it is large enough, so that many texts share one.
 */
export function tokenise(text: string, scratch: Int32Array = new Int32Array(STRIDE * 64)): Tokens {
  const length = text.length;
  let cells: Int32Array = scratch;
  let at = 0;
  let gap = IGNORE;
  let pos = 0;

  while (pos < length) {
    if (at + 2 * STRIDE > cells.length) cells = grown(cells);
    const unit = text.charCodeAt(pos);
    let folded = (unit < 256 ? latin[unit] : fold(unit)) as number;

    if (folded === SPACE) {
      if (gap === IGNORE) gap = SPACE;
      pos++;
      continue;
    }
    if (folded < WORD && (folded !== LONG || foldAt(text, pos) === '')) {
      const sign = signAt(text, pos, folded, gap, lettersBefore(cells, at, pos));
      if (sign !== 0) {
        at = putMark(cells, at, pos, sign);
        gap = IGNORE;
      }
      if (folded === NEWLINE || (folded === HYPHEN && sign === 0)) gap = folded;
      pos += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
      continue;
    }

    const start = pos;
    let a = SEED_A;
    let b = SEED_B;
    let last = 0;
    let letters = 0;
    let kind = LETTERS;
    let end = pos;
    for (;;) {
      if (folded >= WORD && folded < 0x0e00) {
        const from = pos;
        do {
          a = (Math.imul(a, STEP_A) + folded) | 0;
          b = (Math.imul(b, STEP_B) + folded) | 0;
          last = folded;
          if (++pos >= length) break;
          const next = text.charCodeAt(pos);
          folded = (next < 256 ? latin[next] : fold(next)) as number;
        } while (folded >= WORD && folded < 0x0e00);
        letters += pos - from;
        end = pos;
        if (folded === SPACE || pos >= length) break;
        continue;
      }
      if (folded >= WORD) {
        const alone = standsAlone(folded);
        if (alone && letters > 0) break;
        last = folded;
        a = rollA(a, folded);
        b = rollB(b, folded);
        letters++;
        end = ++pos;
        if (alone) break;
      } else if (folded === LONG) {
        const long = foldAt(text, pos);
        const wide = (text.codePointAt(pos) ?? 0) > 0xffff;
        const alone = wide && standsAlone(text.codePointAt(pos) ?? 0);
        if (long === '' || (alone && letters > 0)) break;
        for (let k = 0; k < long.length; k++) {
          a = rollA(a, long.charCodeAt(k));
          b = rollB(b, long.charCodeAt(k));
        }
        last = 0;
        letters += long.length;
        pos += wide ? 2 : 1;
        end = pos;
        if (alone) break;
      } else if (folded === IGNORE) {
        pos++;
      } else if (folded === APOSTROPHE && wordAt(text, pos + 1) && !endingAt(text, pos + 1)) {
        pos++;
      } else if (folded === DOT && (letters === 1 || (kind & INITIALS) !== 0) && initialAt(text, pos + 1)) {
        kind |= INITIALS;
        pos++;
      } else break;
      if (pos >= length) break;
      const next = text.charCodeAt(pos);
      folded = (next < 256 ? latin[next] : fold(next)) as number;
    }

    if (unit < 128 ? unit >= 65 && unit <= 90 : isCapital(text, start)) kind |= CAPITAL;
    if (last === LETTER_S && letters > 3) kind |= PLURAL;
    cells[at] = start;
    cells[at + 1] = end;
    cells[at + 2] = a;
    cells[at + 3] = b;
    cells[at + 4] = kind;
    cells[at + 5] = letters;
    at += STRIDE;
    gap = IGNORE;
  }
  return { count: at / STRIDE, cells };
}

const plainQuote = (sign: number): number =>
  (sign >= 0x201c && sign <= 0x201f) || sign === 0xab || sign === 0xbb ? 34 : sign;
const AMPERSAND = 38;
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
    case SYMBOL:
      return plainQuote(text.charCodeAt(pos));
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

function wordAt(text: string, at: number): boolean {
  return at < text.length && fold(text.charCodeAt(at)) >= WORD;
}

/** What stands after an apostrophe is an ending of English, not part of the word: "Syria's", "I'll", "they've". */
function endingAt(text: string, at: number): boolean {
  const first = fold(text.charCodeAt(at));
  if (!wordAt(text, at + 1))
    return first === LETTER_S || first === LETTER_D || first === LETTER_T || first === LETTER_M;
  if (wordAt(text, at + 2)) return false;
  const second = fold(text.charCodeAt(at + 1));
  return first === LETTER_L
    ? second === LETTER_L
    : second === LETTER_E && (first === LETTER_R || first === LETTER_V);
}

const [LETTER_D, LETTER_E, LETTER_L, LETTER_M, LETTER_R, LETTER_T, LETTER_V] = [
  100, 101, 108, 109, 114, 116, 118,
];

function initialAt(text: string, at: number): boolean {
  return wordAt(text, at) && !wordAt(text, at + 1);
}
