import { classOf, DIGIT } from './characters.ts';

// Spaces that group digits: no-break, thin, narrow no-break.
const isGroupSpace = (code: number): boolean => code === 0xa0 || code === 0x2009 || code === 0x202f;

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const threeDigits = (text: string, at: number): boolean =>
  isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);

/** End of the digits that begin at `at`: "7,500", "1.5", "1 000", with the ending of "21st" and "1990s". */
export function endOfNumber(text: string, at: number): number {
  let end = at;
  if (text.charCodeAt(end) === 46) end++;
  for (;;) {
    while (end < text.length && isDigit(text, end)) end++;
    const code = text.charCodeAt(end);
    if ((code === 44 || code === 46) && isDigit(text, end + 1)) end++;
    else if (isGroupSpace(code) && end - at <= 24 && threeDigits(text, end + 1)) end++;
    else break;
  }
  return end + lengthOfEnding(text, end);
}

/** "st", "nd", "rd", "th" of an ordinal and the "s" of a decade, where no letter follows. */
function lengthOfEnding(text: string, at: number): number {
  const two = text.slice(at, at + 2).toLowerCase();
  const ordinal = two === 'st' || two === 'nd' || two === 'rd' || two === 'th';
  const length = ordinal ? 2 : text[at] === 's' ? 1 : /^['’]s/.test(two) ? 2 : 0;
  if (length === 0 || (at + length < text.length && isWordCode(text.charCodeAt(at + length)))) return 0;
  return length;
}

const isWordCode = (code: number): boolean => {
  const kind = classOf(code);
  return kind === 1 || kind === DIGIT;
};
