import { endOfAddress } from './address-token.ts';
import { classOf, DIGIT, LETTER } from './characters.ts';
import { GLUED_CURRENCIES } from './glued-currencies.ts';
import { SPLIT_NUMBERS } from './split-numbers.ts';

const POINT = 46;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isLetter = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === LETTER;
const isWordCode = (text: string, at: number): boolean =>
  isLetter(text, at) || (at < text.length && classOf(text.charCodeAt(at)) === DIGIT);

export interface WordEnd {
  readonly end: number;
  /** A number word stands at the front: hyphens behind it separate ("five-year"). */
  readonly numeric: boolean;
}

/** A sign that may join the letters before it to what follows: "-", "’", "$", "&", ":", "@", "_". The point is asked of apart. */
const isJoiner = (code: number): boolean =>
  isHyphen(code) ||
  isApostrophe(code) ||
  code === 36 ||
  code === 38 ||
  code === 58 ||
  code === 64 ||
  code === 95;

/** Whether a word of letters alone ends at `end`, for nothing that stands there can join. */
export function isPlainEnd(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const code = text.charCodeAt(end);
  if (code === POINT) return !(isWordCode(text, end + 1) || isHyphen(text.charCodeAt(end + 1)));
  return classOf(code) !== DIGIT && !isJoiner(code);
}

/**
 * End of the word that begins at `at`. Hyphens join ("state-run", "F-35") unless a number comes first; dots join initials
 * ("U.N.", "a.m.") and hosts; "&" joins "S&P", "_" what is written with it; clitics are left for the next token ("don|'t" as "do|n't").
 */
export function endOfWord(text: string, at: number, afterNumber: boolean): WordEnd {
  const currency = endOfCurrency(text, at);
  if (currency > 0) return { end: currency, numeric: false };
  let end = at;
  let first = true;
  for (;;) {
    const segment = end;
    while (isWordCode(text, end)) end++;
    const code = text.charCodeAt(end);
    if (first && isHyphen(code) && SPLIT_NUMBERS.has(text.slice(at, end).toLowerCase()))
      return { end, numeric: true };
    if (first && (code === POINT || code === 64 || code === 58 || code === 95)) {
      const address = endOfAddress(text, at);
      if (address > 0) return { end: address, numeric: false };
    }
    if (first && isHyphen(code) && separates(text, at, end)) return { end, numeric: true };
    if (isHyphen(code) && isWordCode(text, end + 1) && !afterNumber) end++;
    else if (code === POINT && joinsByPoint(text, segment, end)) end++;
    else if (code === POINT && isInitialsBeforeHyphen(text, segment, end)) end += 2;
    else if ((code === 38 && isLetter(text, end + 1)) || (code === 95 && isWordCode(text, end + 1))) end++;
    else if (isApostrophe(code) && isLetter(text, end + 1)) {
      const stop = clitic(text, at, end);
      if (stop > 0) return { end: stop, numeric: false };
      end++;
    } else break;
    first = false;
  }
  if (first && afterNumber) return { end: withDollar(text, at, withPoint(text, at, end)), numeric: true };
  return { end: withDollar(text, at, withPoint(text, at, end)), numeric: false };
}

/** "USD115", "RM23.50", "$US5": the letters of a currency that touch its digits. */
function endOfCurrency(text: string, at: number): number {
  let end = at;
  while (end < at + 4 && isLetter(text, end)) end++;
  if (end - at > 3 || end >= text.length || classOf(text.charCodeAt(end)) !== DIGIT) return 0;
  return GLUED_CURRENCIES.has(text.slice(at, end)) || (at > 0 && text[at - 1] === '$') ? end : 0;
}

const BEFORE_NUMBERS: ReadonlySet<string> = new Set([
  'minus',
  'sub',
  'now',
  'then',
  'to',
  'nearly',
  'almost',
  'about',
]);

/** "minus-5", "sub-7", "barrel-a-day": the hyphen stands between words of their own. */
function separates(text: string, at: number, hyphen: number): boolean {
  if (classOf(text.charCodeAt(hyphen + 1)) === DIGIT)
    return BEFORE_NUMBERS.has(text.slice(at, hyphen).toLowerCase());
  return /^-(?:an?|per)-/i.test(text.slice(hyphen, hyphen + 5));
}

/** The point after one letter and before another ("U.N"), or inside a host ("example.com"). */
function joinsByPoint(text: string, segment: number, point: number): boolean {
  if (!isLetter(text, point + 1)) return false;
  const next = text[point + 1] ?? '';
  const isLower = next !== next.toUpperCase();
  if (point - segment === 1) return !isLetter(text, point + 2) || isLower || text[point + 2] === '.';
  return isLower;
}

/** The last point of "U.S.-based". */
const isInitialsBeforeHyphen = (text: string, segment: number, point: number): boolean =>
  point - segment === 1 &&
  text.charCodeAt(segment - 1) === POINT &&
  isHyphen(text.charCodeAt(point + 1)) &&
  isWordCode(text, point + 2);

/** The closing point of "U.N." and "a.m.". */
function withPoint(text: string, at: number, end: number): number {
  const dotted = end - at >= 3 && text.charCodeAt(end - 2) === POINT && text.charCodeAt(end) === POINT;
  return dotted ? end + 1 : end;
}

/** "US$", "HK$": a short capital prefix of a dollar sign. */
function withDollar(text: string, at: number, end: number): number {
  if (text[end] !== '$' || end - at > 3) return end;
  const prefix = text.slice(at, end);
  return prefix === prefix.toUpperCase() ? end + 1 : end;
}

const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Where the word ends before a clitic, or 0 where the apostrophe belongs to it ("O'Brien"). */
function clitic(text: string, at: number, apostrophe: number): number {
  let end = apostrophe + 1;
  while (isWordCode(text, end) && end < apostrophe + 4) end++;
  const rest = text.slice(apostrophe + 1, end).toLowerCase();
  if (CLITICS.has(rest)) return apostrophe;
  const beforeIsN = text[apostrophe - 1] === 'n' || text[apostrophe - 1] === 'N';
  return rest === 't' && beforeIsN && apostrophe - 1 > at ? apostrophe - 1 : 0;
}
