import { opener } from '../lexicon/traits.ts';
import { NUMBERS } from '../tag/traits.ts';

/** Words that are no numbers and yet begin a figure. */
const WORDS: ReadonlySet<string> = new Set(
  'several few couple handful number fraction dozen half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth eighths ninth tenth tenths hundredth hundredths thousandth thousandths double doubled doubles doubling triple tripled triples tripling quadruple quadrupled quadrupling halve halved halving twice thrice twofold threefold fourfold fivefold tenfold hundredfold'.split(
    ' ',
  ),
);

const STARTER = opener(({ lower }) => WORDS.has(lower) || (lower.endsWith('long') && lower.length > 6));

/** Whether a figure may be read at a token of such traits: the one look that most tokens get. */
export const isStarter = (traits: number): boolean => (traits & (NUMBERS | STARTER)) !== 0;
