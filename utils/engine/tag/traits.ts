import { classOf, DIGIT, LETTER } from '../document/characters.ts';
import { askOfEveryWord } from '../lexicon/traits.ts';
import { classesOf, NUMBER } from './word-classes.ts';

// Bits of `Document.traits` beside those of `word-classes.ts`: how a word is written.
/** Begins with a letter. */
export const LETTERS = 1 << 11;
/** Begins with a digit. */
export const DIGITS = 1 << 12;
/** "½", ".5": a number that begins with another sign. */
export const FRACTION = 1 << 13;
/** Begins with a capital, or is written like "iPhone". */
export const UPPER = 1 << 14;
/** Two letters and more, none of them small. */
export const CAPITALS = 1 << 15;

/** "½", "⅔". */
const isFraction = (code: number): boolean =>
  (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);

/** "iPhone", "eBay". */
const INNER_CAPITAL = /^[a-z]{1,2}[A-Z]/;

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return INNER_CAPITAL.test(text);
  if (code >= 65 && code <= 90) return true;
  return code > 127 && text !== text.toLowerCase();
};

/** A number by its writing, or a number word. */
export const NUMBERS = DIGITS | FRACTION | NUMBER;

/** The classes among the bits of a word's traits. */
export const classesAmong = (traits: number): number => traits & (LETTERS - 1);

askOfEveryWord(({ text, lower }) => {
  const code = text.charCodeAt(0);
  const kind = classOf(code);
  if (kind === DIGIT) return DIGITS;
  if (isFraction(code) || (code === 46 && classOf(text.charCodeAt(1)) === DIGIT)) return FRACTION;
  if (kind !== LETTER) return 0;
  const upper = isUpper(text) ? UPPER : 0;
  const capitals = text.length > 1 && text === text.toUpperCase() ? CAPITALS : 0;
  return classesOf(lower) | LETTERS | upper | capitals;
});
