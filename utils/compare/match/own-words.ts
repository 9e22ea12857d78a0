import { PART_OF } from '../../engine/compete/part.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { Surroundings } from './restricted.ts';
import { LEVEL } from './restrictions.ts';
import { BASE, saysNothing, WHO } from './terms.ts';
import { holdsWord, holdsWords, pluralOf } from './words.ts';

/**
 * The words by which a claim itself says what it counts: figure and measure; where these name nothing that any measure counts,
 * what stands between the figure before and this one ("and of injured at 12,000"), else the cue ("put the toll at") and what has
 * come to a level ("the toll rose to 4,200"), else what follows the figure ("85,000 children may have starved"), else what was asked
 * before it ("How many died? The envoy says 600,000").
 */
export function ownWords(
  claim: TextClaim,
  { before, onward, asked }: Surroundings,
  terms: readonly string[],
): string {
  const isBare = saysNothing(claim.measure);
  const quote = withUnit(claim);
  const figure = isBare ? quote : `${quote} ${claim.measure}`;
  const names = (text: string) => terms.some(term => holdsWords(text, term));
  if (names(figure)) return figure;
  const level = LEVEL.test(before);
  const since = before.slice(Math.max(before.search(/\d\D*$/), before.lastIndexOf(';')) + 1);
  const isPart = PART_OF.test(before);
  const near = before.slice(-NEAR);
  if (!isPart && (level || claim.cue || isBare) && since !== before && names(since))
    return `${figure}\n${since}`;
  const wide = [figure, claim.cue?.text ?? '', level ? before.slice(before.lastIndexOf(';') + 1) : ''].join(
    '\n',
  );
  if (!isPart && names(wide)) return wide;
  if (!isPart && isBare && since === before && names(near)) return `${figure}\n${near}`;
  const after = onward.slice(claim.quote.length).replace(APPOSED, '').replace(OF_ALL, '');
  const predicate = PREDICATE.exec(after)?.[0] ?? '';
  if (!isPart && names(predicate)) return `${figure}${predicate}`;
  const clause = `${figure}${after.match(BASE.test(before) ? WHO : CLAUSE)?.[0] ?? ''}`;
  const speaks = isBare || terms.some(term => term.includes(' ') && holdsWords(clause, term));
  if (!isBare || names(clause)) return speaks ? clause : wide;
  return `${clause}\n${asked}`;
}

/** A unit that the sentence leaves to be understood is the figure's own: "a count of 64" deaths. */
const withUnit = ({ quote, unit }: TextClaim): string =>
  unit === null || unit === 'person' || /^\p{Lu}/u.test(unit) || holdsWord(quote, unit)
    ? quote
    : `${quote} ${pluralOf(unit)}`;

/** "Thirty-one people, most of them firemen, including four women, died": what is said between the figure and its verb. */
const APPOSED =
  /^(?:, (?:most|many|some|all|half|nearly|about|almost|mostly|among|including|by|according to)\b[^,.;:]{1,60}){1,2},(?= )/;
/** " have been killed", " died": what is told of those counted, right after the figure. */
const PREDICATE =
  /^(?: \p{L}+){0,2}?(?: (?:have|has|had|were|was|are|is|may|might|could|must)){1,2}(?: been)? \p{L}+|^ \p{L}+/u;
/** "4,000 of the 600,000 people who were exposed will die": out of how many. */
const OF_ALL = /^ of the [\d,.]+(?: (?:thousand|million|billion))?(?= )/;
const CLAUSE = /^(?: (?:and|or) [\d,]+ \p{L}+)?[^.;:,\d\n]{0,80}/u;
/** So near before a figure that says nothing, a term is its own: "the toll never moved from 31". */
const NEAR = 60;
