import type { Token } from '../document/document.ts';
import { wordIs } from '../lexicon/by-word.ts';

/** Words that are no numbers and yet begin a figure. */
const WORDS: ReadonlySet<string> = new Set(
  'several few couple handful number fraction dozen half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth eighths ninth tenth tenths hundredth hundredths thousandth thousandths double doubled doubles doubling triple tripled triples tripling quadruple quadrupled quadrupling halve halved halving twice thrice twofold threefold fourfold fivefold tenfold hundredfold'.split(
    ' ',
  ),
);

const startsByWord = wordIs(({ lower }) => WORDS.has(lower) || (lower.endsWith('long') && lower.length > 6));

/** Whether a figure may be read at a token: the one look that most tokens get. */
export const isStarter = (token: Token): boolean => token.tag === 'number' || startsByWord(token);
