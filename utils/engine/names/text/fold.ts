/**
 * One folded value for every UTF-16 unit, worked out from the platform's own String functions, a page of 256 units at a time when a
 * text first needs it. Values from WORD on are folded letters and digits; the smaller ones say what else the unit is.
 */
export const IGNORE = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const HYPHEN = 3;
export const APOSTROPHE = 4;
export const DOT = 5;
/** More than one unit: ask `foldAt`. */
export const LONG = 6;
export const SYMBOL = 7;
export const WORD = 48;
/** Read as "and". */
export const AMPERSAND = 38;
// Letters of English endings, folded.
export const LETTER_D = 100;
export const LETTER_E = 101;
export const LETTER_L = 108;
export const LETTER_M = 109;
export const LETTER_R = 114;
export const LETTER_S = 115;
export const LETTER_T = 116;
export const LETTER_V = 118;

const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;
const NO_LETTER = /^(?:\p{Mn}|\p{Default_Ignorable_Code_Point}|\u0640)$/u;
const HYPHENS = new Set('-\u2010\u2011\u2012\u2013\ufe63\uff0d');
const APOSTROPHES = new Set("'\u2018\u2019\u201b\u02bb\u02bc\u02b9\u0060\u00b4\u2032\uff07");
const NEWLINES = new Set('\n\u0085\u2028\u2029');
// Letters with a stroke or joined ones that Unicode does not decompose.
const STROKES: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
};

/** Accents, Hebrew and Arabic points, soft hyphens and the like. The vowel signs of Indic scripts and the voicing marks of kana are letters. */
function countsForNothing(character: string): boolean {
  const vowelSign =
    (character >= '\u0900' && character < '\u1ab0') || (character >= '\u3000' && character < '\ufe00');
  return !vowelSign && NO_LETTER.test(character);
}

function foldLetters(character: string): string {
  const parts = [...character.toUpperCase().toLowerCase().normalize('NFKD')];
  const plain = parts
    .filter(part => !countsForNothing(part))
    .join('')
    .normalize('NFC');
  return STROKES[plain] ?? plain;
}

/** Of the first page, which every text needs: a regular expression by Unicode classes costs a worker that has just woken 10 ms. */
const isLatin = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  unit === 0xaa ||
  unit === 0xb5 ||
  unit === 0xba ||
  (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7);

function foldUnit(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit <= 0xdfff) return LONG;
  if (APOSTROPHES.has(character)) return APOSTROPHE;
  if (HYPHENS.has(character)) return HYPHEN;
  if (NEWLINES.has(character)) return NEWLINE;
  if (character === '.' || character === '\uff0e') return DOT;
  if (/\s/u.test(character)) return SPACE;
  if (!(unit < 256 ? isLatin(unit) : WORD_CHARACTER.test(character)))
    return countsForNothing(character) ? IGNORE : SYMBOL;
  const folded = foldLetters(character);
  if (folded.length === 1) return Math.max(WORD, folded.charCodeAt(0));
  return folded === '' ? IGNORE : LONG;
}

const pages: (Uint16Array | undefined)[] = new Array(256);

/** The page of a unit: `foldPage(unit >> 8)[unit & 255]` is its folded value. */
export function foldPage(number: number): Uint16Array {
  const known = pages[number];
  if (known) return known;
  const page = Uint16Array.from({ length: 256 }, (_, low) => foldUnit((number << 8) | low));
  pages[number] = page;
  return page;
}

export function fold(unit: number): number {
  return foldPage(unit >> 8)[unit & 255] ?? SYMBOL;
}

/** The folded letters of the character at `at`, for units that fold to LONG; '' where it is no letter. */
export function foldAt(text: string, at: number): string {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return WORD_CHARACTER.test(character) ? foldLetters(character) : '';
}

/** Scripts written without spaces: every character is a token of its own. */
export function standsAlone(folded: number): boolean {
  return (
    folded >= 0x0e00 &&
    ((folded >= 0x3400 && folded <= 0x9fff) || // Han
      (folded >= 0x3041 && folded <= 0x309f) || // Hiragana
      (folded >= 0xf900 && folded <= 0xfaff) || // Han, compatibility
      folded <= 0x0fff || // Thai, Lao, Tibetan
      folded >= 0x20000 || // Han, beyond the basic plane
      (folded >= 0x1000 && folded <= 0x109f) || // Myanmar
      (folded >= 0x1780 && folded <= 0x17ff)) // Khmer
  );
}
