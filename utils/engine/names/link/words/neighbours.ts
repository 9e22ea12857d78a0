import type { Context, Reading } from '../reading.ts';
import { CALENDAR, FUNCTION_WORDS, JUNIOR, LEGAL_FORMS, TITLES } from './word-lists.ts';
import type { Word } from './words.ts';

const TIGHT = /^(?:[ \u00a0\u202f]|\. |[-\u2010\u2011\u2013]|\.)$/u;

/** The capitalised word right before the reading that may belong to the same name, if there is one. */
export function nameBefore({ first }: Reading, context: Context): Word | undefined {
  const word = context.words.list[first - 1];
  const here = context.words.list[first];
  if (!word || !here || !word.capital || !TIGHT.test(here.gap) || here.opens) return undefined;
  if (FUNCTION_WORDS.has(word.lower)) return undefined;
  return word.opens && isOrdinary(word, context) ? undefined : word;
}

/** The capitalised word right after the reading that may belong to the same name, if there is one. */
export function nameAfter({ last }: Reading, context: Context): Word | undefined {
  const word = context.words.list[last + 1];
  if (!word?.capital || !TIGHT.test(word.gap) || word.opens) return undefined;
  if (FUNCTION_WORDS.has(word.lower) || CALENDAR.has(word.lower)) return undefined;
  return word;
}

/** A sentence's first word that is a word like any other: the text writes it small elsewhere, or its ending says so. */
export function isOrdinary(word: Word, { words }: Context): boolean {
  return words.small.has(word.lower) || /(?:ed|ing|ly|ers|ors)$/.test(word.lower);
}

export const isTitle = (word: Word | undefined): boolean => word !== undefined && TITLES.has(word.lower);
export const isLegalForm = (word: Word | undefined): boolean =>
  word !== undefined && LEGAL_FORMS.has(word.lower);
export const isJunior = (word: Word | undefined): boolean => word !== undefined && JUNIOR.has(word.lower);

// Classes of Unicode are dear to a worker that has just woken; plain text does without.
const PLAIN = /^[\0-\x7f]*$/;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text or a label, as written. */
export const wordsIn = (text: string): string[] =>
  text.match(PLAIN.test(text) ? /[A-Za-z0-9]+/g : WORDS) ?? [];

/** The same in lower case, accents kept. */
export const splitWords = (text: string): string[] => wordsIn(text.toLowerCase());
