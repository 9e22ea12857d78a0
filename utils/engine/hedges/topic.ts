import type { Token } from '../document/document.ts';
import type { FigureLike } from './figure-like.ts';

const CASUALTY = new Set(
  `casualty casualties death deaths toll fatality fatalities killed dead died killing killings injured wounded injuries
  wounding hurt dying die dies lives victims bodies slain massacre`.split(/\s+/),
);

/** Nouns that take up a claim without saying what it was of. */
const CLAIM_NOUNS = new Set(
  `claim claims report reports account accounts figure figures number numbers statement statements allegation allegations
  accusation accusations information assertion assertions details estimate estimates count version story description tally
  data footage video videos`.split(/\s+/),
);
export const isClaimNoun = (word: string): boolean => CLAIM_NOUNS.has(word);

const CLAIM_PRONOUNS = new Set('this that it these those which they neither none'.split(' '));

/** Whether words speak of deaths or injuries. */
export const namesCasualties = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (CASUALTY.has(tokens[i]?.lower ?? '')) return true;
  return false;
};

/**
 * Whether the words around a hedge take up an earlier claim as a whole: a noun for it anywhere, a pronoun before the hedge or
 * right behind it ("could not confirm it").
 */
export const takesUpClaim = (
  tokens: readonly Token[],
  around: { readonly first: number; readonly last: number },
  hedge: { readonly first: number; readonly last: number },
): boolean => {
  for (let i = around.first; i < around.last; i++) {
    const word = tokens[i]?.lower ?? '';
    if (CLAIM_NOUNS.has(word)) return true;
    if (CLAIM_PRONOUNS.has(word) && i <= hedge.last) return true;
  }
  return false;
};

/** Whether a figure counts deaths or injuries, by its measure and unit, or without a measure by the words of its clause. */
export const countsCasualties = (
  figure: FigureLike,
  tokens: readonly Token[],
  clause: { readonly first: number; readonly last: number },
): boolean => {
  const words = `${figure.measure ?? ''} ${figure.unit ?? ''}`.toLowerCase().split(/\W+/);
  if (words.some(word => CASUALTY.has(word))) return true;
  return figure.measure === null && namesCasualties(tokens, clause.first, clause.last);
};
