import type { Token } from '../document/document.ts';

/** Words that are no numbers and yet begin a figure. */
const WORDS: ReadonlySet<string> = new Set(
  'several few couple handful number fraction dozen half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth eighths ninth tenth tenths hundredth hundredths thousandth thousandths double doubled doubles doubling triple tripled triples tripling quadruple quadrupled quadrupling halve halved halving twice thrice twofold threefold fourfold fivefold tenfold hundredfold'.split(
    ' ',
  ),
);

/** Whether a figure may be read at a token: the one look that most tokens get. */
export function isStarter(token: Token): boolean {
  if (token.tag === 'number') return true;
  if (WORDS.has(token.lower)) return true;
  return token.lower.endsWith('long') && token.lower.length > 6;
}
