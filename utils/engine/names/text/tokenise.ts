import {
  APOSTROPHE,
  DOT,
  fold,
  foldAt,
  foldPage,
  HYPHEN,
  IGNORE,
  LONG,
  NEWLINE,
  SPACE,
  SYMBOL,
  standsAlone,
  WORD,
} from './fold.ts';
import { rollA, rollB, SEED_A, SEED_B } from './hash.ts';
import { END, INITIALS, LENGTH, LETTERS, MARK, STRIDE, type Tokens } from './tokens.ts';

const LETTER_S = 115;
const AMPERSAND = 38;
const QUOTES = new Set([0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]);
// A dot after more letters than this ends a sentence; after fewer it shortens a word ("St.", "Gen.", "Corp.").
const LONGEST_SHORT_FORM = 4;
const BREAK = 0x2014;
const AND = [97, 110, 100];

const latin = foldPage(0);

/**
 * Cuts a text into tokens. Words are runs of letters and digits by Unicode, folded (case, accents, ligatures, width). Between the
 * words of a name may stand spaces, one line break, a hyphen or the dot of a short form; all of them count for nothing. An apostrophe inside a
 * word counts for nothing too ("Sana'a" is "Sanaa") but parts a possessive "s". Initials make one word ("U.S." is "US"). "&" is "and".
 * Every other sign is a token of its own, and so are a dash between spaces, a blank line, and the dot that ends a sentence.
 */
export function tokenise(text: string): Tokens {
  const length = text.length;
  let cells = new Int32Array(STRIDE * ((length >> 2) + 16));
  let at = 0;
  let gap = IGNORE;
  let pos = 0;

  const grow = (): void => {
    const larger = new Int32Array(cells.length * 2);
    larger.set(cells);
    cells = larger;
  };
  const push = (
    start: number,
    end: number,
    a: number,
    b: number,
    stemA: number,
    stemB: number,
    kind: number,
  ): void => {
    if (at + STRIDE > cells.length) grow();
    cells[at] = start;
    cells[at + 1] = end;
    cells[at + 2] = a;
    cells[at + 3] = b;
    cells[at + 4] = stemA;
    cells[at + 5] = stemB;
    cells[at + 6] = kind;
    at += STRIDE;
    gap = IGNORE;
  };
  const mark = (start: number, end: number, sign: number): void =>
    push(start, end, rollA(SEED_B, sign), rollB(SEED_A, sign), 0, 0, MARK);

  while (pos < length) {
    const unit = text.charCodeAt(pos);
    let folded = (unit < 256 ? latin[unit] : fold(unit)) as number;

    if (folded < WORD && (folded !== LONG || foldAt(text, pos) === '')) {
      const start = pos++;
      switch (folded) {
        case SPACE:
          if (gap === IGNORE) gap = SPACE;
          break;
        case NEWLINE:
          if (gap === NEWLINE) mark(start, pos, BREAK);
          gap = NEWLINE;
          break;
        case HYPHEN:
          if (gap !== IGNORE) mark(start, pos, BREAK);
          else gap = HYPHEN;
          break;
        case DOT: {
          const before =
            at > 0 && cells[at - STRIDE + END] === start ? (cells[at - STRIDE + LENGTH] as number) : 99;
          if (before > LONGEST_SHORT_FORM || (before > 1 && wordAt(text, pos))) mark(start, pos, BREAK);
          break;
        }
        case LONG:
          pos = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
          mark(start, pos, text.codePointAt(start) ?? 0);
          break;
        case SYMBOL:
          if (unit === AMPERSAND) pushAnd(start);
          else mark(start, pos, QUOTES.has(unit) ? 34 : unit);
          break;
      }
      continue;
    }

    const start = pos;
    let a = SEED_A;
    let b = SEED_B;
    let beforeA = 0;
    let beforeB = 0;
    let last = 0;
    let letters = 0;
    let kind = LETTERS;
    let end = pos;
    for (;;) {
      if (folded >= WORD) {
        if (folded >= 0x0e00 && standsAlone(folded)) {
          if (letters > 0) break;
          a = rollA(a, folded);
          b = rollB(b, folded);
          letters = 1;
          end = ++pos;
          break;
        }
        beforeA = a;
        beforeB = b;
        last = folded;
        a = rollA(a, folded);
        b = rollB(b, folded);
        letters++;
        end = ++pos;
      } else if (folded === IGNORE) {
        pos++;
      } else if (folded === LONG) {
        const long = foldAt(text, pos);
        if (long === '') break;
        const wide = (text.codePointAt(pos) ?? 0) > 0xffff;
        if (wide && standsAlonePlane(text, pos) && letters > 0) break;
        for (let k = 0; k < long.length; k++) {
          last = long.charCodeAt(k);
          a = rollA(a, last);
          b = rollB(b, last);
        }
        last = 0;
        letters += long.length;
        pos += wide ? 2 : 1;
        end = pos;
        if (wide && standsAlonePlane(text, start)) break;
      } else if (folded === APOSTROPHE && wordAt(text, pos + 1) && !possessive(text, pos + 1)) {
        pos++;
      } else if (folded === DOT && (letters === 1 || kind === INITIALS) && initialAt(text, pos + 1)) {
        kind = INITIALS;
        pos++;
      } else break;
      if (pos >= length) break;
      const next = text.charCodeAt(pos);
      folded = (next < 256 ? latin[next] : fold(next)) as number;
    }
    const plural = last === LETTER_S && letters > 3;
    push(start, end, a, b, plural ? beforeA : 0, plural ? beforeB : 0, kind);
    cells[at - STRIDE + LENGTH] = letters;
  }
  return { count: at / STRIDE, cells };

  function pushAnd(start: number): void {
    let a = SEED_A;
    let b = SEED_B;
    for (const letter of AND) {
      a = rollA(a, letter);
      b = rollB(b, letter);
    }
    push(start, start + 1, a, b, 0, 0, MARK);
  }
}

function wordAt(text: string, at: number): boolean {
  return at < text.length && fold(text.charCodeAt(at)) >= WORD;
}

function possessive(text: string, at: number): boolean {
  return fold(text.charCodeAt(at)) === LETTER_S && !wordAt(text, at + 1);
}

function initialAt(text: string, at: number): boolean {
  return wordAt(text, at) && !wordAt(text, at + 1);
}

// Han beyond the basic plane.
function standsAlonePlane(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) >= 0x20000;
}
