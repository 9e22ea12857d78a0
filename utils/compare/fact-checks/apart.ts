import type { TextClaim } from '../../model/claim.ts';
import { wholeOf } from './whole-of.ts';

/** A figure with what stands around it. */
export interface Told {
  readonly claim: TextClaim;
  readonly text: string;
  /** The words that say what the figure is of. */
  readonly clause: string;
}

/**
 * Whether two equal figures are said of different things: of other wholes, of another period each, one of what will be or is
 * not, one of a rise and one of a fall.
 */
export function toldApart(a: Told, b: Told): boolean {
  return (
    wholesApart(a, b) ||
    periodOf(a) !== periodOf(b) ||
    a.claim.future !== b.claim.future ||
    denies(a) !== denies(b) ||
    (rises(a) && falls(b)) ||
    (falls(a) && rises(b))
  );
}

const denies = ({ clause }: Told) => NEGATION.test(clause);
const NEGATION = /\b(?:not|never|cannot)\b|n['’]t\b/i;

/** "90 percent of residents", "90 percent of seats". */
function wholesApart(a: Told, b: Told): boolean {
  if (a.claim.unit !== 'percent') return false;
  const [one, other] = [wholeOf(a.text, a.claim), wholeOf(b.text, b.claim)];
  return one !== null && other !== null && ![...one].some(noun => other.has(noun));
}

/** "1.3 million gallons of oil a day": of each day; empty for a figure of no period. */
const periodOf = ({ text, claim: { end } }: Told): string =>
  PERIOD.exec(text.slice(end, end + REACH))?.[1] ?? '';
const REACH = 40;
const PERIOD = /^(?: of \p{L}{1,20})? (?:an?|per|each|every) (hour|day|week|month|year)\b/u;

const falls = ({ clause }: Told) => FALL.test(clause) && !RISE.test(clause);
const rises = ({ clause }: Told) => RISE.test(clause) && !FALL.test(clause);
const FALL =
  /\b(?:fell|fall(?:s|en)?|drop(?:s|ped)?|declin(?:e[sd]?|ing)|cuts?|reduc(?:e[sd]?|ing)|lower(?:s|ed)?|shr[aiu]nk|slash(?:ed)?|halved)\b/i;
const RISE =
  /\b(?:rose|ris(?:e[sn]?|ing)|grew|grow(?:s|n)?|increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|doubled|boost(?:s|ed)?)\b/i;
