import { AMPERSAND, fold, foldAt, LONG, WORD } from './fold.ts';

/** How a stretch of text uses capitals: 16 bits over its folded letters, the same for the same pattern of capitals. */
export function shapeOf(text: string, start: number, end: number, view: ShapeView = 'written'): number {
  let hash = 0x5bd1;
  let at = start;
  if (view === 'written') {
    for (; at < end; at++) {
      const mark = text.charCodeAt(at) < 128 ? (MARKS[text.charCodeAt(at)] as number) : UNKNOWN;
      if (mark === UNKNOWN) break;
      if (mark !== NO_LETTER) hash = Math.imul(hash ^ mark, STEP);
    }
  }
  let first = true;
  for (; at < end; at++) {
    const letters = lettersAt(text, at);
    if (letters === 0) continue;
    const word = view === 'headline' ? smallWordAt(text, at, end) : 0;
    const capital = word === 0 && isCapital(text, at) && !(first && view === 'opening');
    hash = Math.imul(hash ^ (capital ? CAPITAL_LETTER : SMALL_LETTER), STEP);
    for (let more = 1; more < Math.max(word, letters); more++) hash = Math.imul(hash ^ SMALL_LETTER, STEP);
    if (word > 0) at += word - 1;
    first = false;
  }
  return (hash ^ (hash >>> 16)) & 0xffff;
}

const STEP = 0x9e3779b1;
const NO_LETTER = 0;
const SMALL_LETTER = 1;
const CAPITAL_LETTER = 2;
const UNKNOWN = 3;
/** What plain Latin adds to a shape as it stands; the rest takes the long way. */
const MARKS = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit === AMPERSAND) return UNKNOWN;
  if (fold(unit) < WORD) return NO_LETTER;
  return unit >= 65 && unit <= 90 ? CAPITAL_LETTER : SMALL_LETTER;
});

/** How many folded letters a unit stands for: "Æ" two, "&" the three of "and". */
function lettersAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const folded = fold(unit);
  if (folded >= WORD) return 1;
  if (folded === LONG) return foldAt(text, at).length;
  return unit === AMPERSAND ? 3 : 0;
}

/**
 * `written`: as it stands. `opening`: as if the first letter were small (a sentence begins there). `headline`: as if the small words, capital in
 * a headline ("Bureau Of Land Management"), were small.
 */
export type ShapeView = 'written' | 'opening' | 'headline';

const SMALL = new Set('and at by da de del der di for from in la le of on the to van von'.split(' '));
const LONGEST_SMALL = 4;

function smallWordAt(text: string, at: number, end: number): number {
  if (at > 0 && fold(text.charCodeAt(at - 1)) >= WORD) return 0;
  let after = at;
  while (after < end && after - at <= LONGEST_SMALL && fold(text.charCodeAt(after)) >= WORD) after++;
  return SMALL.has(text.slice(at, after).toLowerCase()) ? after - at : 0;
}

export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const character = String.fromCharCode(unit);
  return character !== character.toLowerCase();
}

/** All its letters are capitals, and there are at least `least` of them. */
export function allCapitals(text: string, start: number, end: number, least: number): boolean {
  let letters = 0;
  for (let at = start; at < end; at++) {
    if (fold(text.charCodeAt(at)) < WORD) continue;
    const character = text.charAt(at);
    if (character.toLowerCase() === character.toUpperCase()) continue;
    if (!isCapital(text, at)) return false;
    letters++;
  }
  return letters >= least;
}

/** It has a capital, a digit, or a letter of a script without capitals. */
export function hasNameLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isCapital(text, at)) return true;
    const folded = fold(text.charCodeAt(at));
    if (folded < WORD && folded !== LONG) continue;
    const character = text.charAt(at);
    if (character.toUpperCase() === character.toLowerCase()) return true;
  }
  return false;
}
