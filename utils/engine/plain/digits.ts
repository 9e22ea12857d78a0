import type { NumberSigns } from './number-signs.ts';

/** Arabic-Indic, Persian and Devanagari digits, and the Arabic marks of thousands and decimals. */
const OTHERS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u066b\u066c]/g;
const DECIMAL = '\u066b';
const GROUP = '\u066c';

/** The text with all digits as 0-9 and the marks between them as the language has them; every character keeps its place. */
export const withLatinDigits = (
  text: string,
  { decimal, group }: Pick<NumberSigns, 'decimal' | 'group'>,
): string =>
  text.replace(OTHERS, character => {
    if (character === DECIMAL) return decimal || character;
    if (character === GROUP) return group.at(-1) ?? character;
    return String((character.charCodeAt(0) - (character < '\u0966' ? 0 : 6)) & 15);
  });
