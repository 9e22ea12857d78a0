import { BREAK, classOf, DIGIT, LETTER, MARK, SPACE } from './characters.ts';
import type { Token } from './document.ts';
import { endOfNumber } from './number-token.ts';
import { hashed, wordAt } from './vocabulary.ts';
import { endOfWord, isPlainEnd } from './word-token.ts';

/** One token list for a text; `breaks` holds, for each paragraph after the first, the index of its first token. */
export interface Tokens {
  readonly tokens: Token[];
  readonly breaks: number[];
}

const HYPHEN = 45;
const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011;

/** Cuts a text into tokens in one pass; every UTF-16 offset is into `text`. */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  const breaks: number[] = [];
  const length = text.length;
  let position = 0;
  let numeric = false;
  const push = (end: number, hash?: number) => {
    const { id, text: written, lower } = wordAt(text, position, end, hash);
    tokens.push({ start: position, end, text: written, lower, id, tag: 'other' });
    position = end;
  };
  while (position < length) {
    const code = text.charCodeAt(position);
    const kind = classOf(code);
    if (kind === SPACE || kind === BREAK) {
      if (kind === BREAK && tokens.length > 0 && breaks.at(-1) !== tokens.length) breaks.push(tokens.length);
      position++;
      numeric = false;
    } else if (kind === DIGIT || startsWithPoint(text, position)) {
      push(endOfNumber(text, position));
      numeric = true;
    } else if (kind === LETTER) {
      // Most words are letters alone: these are read and looked up in one go.
      let end = position;
      let hash = 0;
      for (let letter = code; end < length && classOf(letter) === LETTER; letter = text.charCodeAt(++end))
        hash = hashed(hash, letter);
      if (isPlainEnd(text, end)) push(end, hash);
      else {
        const word = endOfWord(text, position, numeric);
        push(word.end);
        numeric = word.numeric;
      }
    } else {
      // Behind a number a hyphen joins ("15-year-old"); the words after it stay apart too.
      numeric = numeric && isHyphen(code);
      push(endOfMark(text, position));
    }
  }
  if (breaks.at(-1) === tokens.length) breaks.pop();
  return { tokens, breaks };
}

/** ".5" with nothing before it that the point could belong to. */
function startsWithPoint(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || classOf(text.charCodeAt(at + 1)) !== DIGIT) return false;
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : SPACE;
  return before === SPACE || before === BREAK || (before === MARK && text[at - 1] !== '.');
}

const APOSTROPHES = "'’";
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** A clitic ('s, 'll), a handle (@name), a code point, or a run of one mark ("...", "--"; four and more of any). */
function endOfMark(text: string, at: number): number {
  const char = text[at] ?? '';
  if (APOSTROPHES.includes(char) && at > 0 && classOf(text.charCodeAt(at - 1)) === LETTER) {
    let end = at + 1;
    while (end < text.length && end < at + 4 && classOf(text.charCodeAt(end)) === LETTER) end++;
    if (CLITICS.has(text.slice(at + 1, end).toLowerCase())) return end;
  }
  const next = text.charCodeAt(at + 1);
  if ((char === '@' || char === '#') && at + 1 < text.length && classOf(next) === LETTER) {
    let end = at + 1;
    while (end < text.length && isNameCode(text.charCodeAt(end))) end++;
    return end;
  }
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000) return at + 2;
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  const joins = char === '.' || char === '-' || char === '`' || char === "'";
  return joins || end - at >= 4 ? end : at + 1;
}

const isNameCode = (code: number): boolean => {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || code === 95;
};
