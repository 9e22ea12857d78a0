import type { Token } from '../document/document.ts';
import type { FigureLike } from './figure-like.ts';

const CASUALTY = new Set(
  `casualty casualties death deaths toll fatality fatalities killed dead died killing killings injured wounded injuries
  wounding dying die dies lives victims bodies slain massacre`.split(/\s+/),
);

/** Words that take up a claim without saying what it was of. */
const GENERAL = new Set(
  `claim claims report reports account accounts figure figures number numbers statement statements allegation allegations
  accusation accusations information assertion assertions this that it these those which details estimate estimates count
  version story description reports tally data he they footage video videos neither either none`.split(/\s+/),
);

/** Whether words speak of deaths or injuries. */
export const namesCasualties = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (CASUALTY.has(tokens[i]?.lower ?? '')) return true;
  return false;
};

/** Whether words take up an earlier claim as a whole. */
export const takesUpClaim = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (GENERAL.has(tokens[i]?.lower ?? '')) return true;
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
