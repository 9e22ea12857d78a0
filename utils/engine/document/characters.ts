/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
export const BREAK = 4;

const UNKNOWN = 9;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

// Superscripts belong to unit words ("km²"), vulgar fractions are numbers of their own.
const SUPERSCRIPTS = '²³¹⁰⁴⁵⁶⁷⁸⁹⁻';
const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e';

function classify(code: number): number {
  if ((code | 32) >= 97 && (code | 32) <= 122) return LETTER;
  const char = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return BREAK;
  if (code <= 32 || INVISIBLE.includes(char) || /\s/.test(char)) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return MARK;
  if (SUPERSCRIPTS.includes(char) || code === 0xad || /[\p{L}\p{M}]/u.test(char)) return LETTER;
  return MARK;
}

/** Of the code unit, or of NaN behind the end of a text. */
export function classOf(code: number): number {
  const known = classes[code] ?? MARK;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}
