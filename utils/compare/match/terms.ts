import { PART_OF } from '../../engine/compete/part.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { MeasureRow } from '../../model/pack.ts';
import type { Surroundings } from './restricted.ts';
import { LEVEL } from './restrictions.ts';
import { fitsUnit, isUnitWord, type UnitScope } from './units.ts';
import { holdsWord, holdsWords, pluralOf } from './words.ts';

export interface NamedMeasure {
  readonly term: string;
  /** Named by the figure's own words: figure, measure or cue; else elsewhere in what the sentence says. */
  readonly own: boolean;
  /** The claim counts what the measure counts; false where the text gives a bare number. */
  readonly unit: boolean;
}

/** "The figure is", "counts", "spoke of": the article says that it counts, not what. */
export const saysNothing = (measure: string | null): boolean => measure === null || COUNTING.test(measure);
const COUNTING = new RegExp(
  `^(?:(?:the|an?|its|their|official|own|total|previous|earlier|latest|new|old|first|original|initial|final|revised|lower|higher|real|true) )*(?:${[
    'figures? names? record(?:s|ed)? documented verified gives? given offer(?:s|ed)? accepted count(?:s|ed)? numbers? estimate[sd]? tall(?:y|ies) totals? fraction',
    'sp(?:eaks?|oken?) finds? found lists? listed says? said puts? gave gives? announced expect(?:s|ed)? believes? thinks? thought reckon(?:s|ed)? fores(?:aw|ees) predict(?:s|ed)?',
    'concedes? conceded admit(?:s|ted)? acknowledge[sd]? maintain(?:s|ed)? claim(?:s|ed)? conclude[sd]? suggest(?:s|ed)?',
    'comes? came arrive[sd]? ventured pass(?:ed|es) (?:reach|approach)(?:ed|es) topped exceed(?:ed|s) moved? stood stands? end',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?: (?:of|at|to|with|from))?$`,
  'i',
);

/**
 * The words by which a claim itself says what it counts: figure and measure; where these name nothing that any measure counts,
 * what stands between the figure before and this one ("and of injured at 12,000"), else the cue ("put the toll at") and what has
 * come to a level ("the toll rose to 4,200"), else what follows the figure ("85,000 children may have starved").
 */
export function ownWords(
  claim: TextClaim,
  { before, onward }: Surroundings,
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
  const clause = `${figure}${
    onward
      .slice(claim.quote.length)
      .replace(APPOSED, ' ')
      .replace(OF_ALL, '')
      .match(BASE.test(before) ? WHO : CLAUSE)?.[0] ?? ''
  }`;
  const speaks = isBare || terms.some(term => term.includes(' ') && holdsWords(clause, term));
  return speaks ? clause : wide;
}

/** A unit that the sentence leaves to be understood is the figure's own: "a count of 64" deaths. */
const withUnit = ({ quote, unit }: TextClaim): string =>
  unit === null || unit === 'person' || holdsWord(quote, unit) ? quote : `${quote} ${pluralOf(unit)}`;

/** "Thirty-one people, most of them firemen, died": what is said between the figure and its verb. */
const APPOSED = /^, (?:most|many|some|all|half|nearly|about|almost|mostly|among)\b[^,.;:\d]{1,60},(?= )/;
/** "4,000 of the 600,000 people who were exposed will die": out of how many. */
const OF_ALL = /^ of the [\d,.]+(?: (?:thousand|million|billion))?(?= )/;
const CLAUSE = /^(?: (?:and|or) [\d,]+ \p{L}+)?[^.;:,\d\n]{0,80}/u;
/** So near before a figure that says nothing, a term is its own: "the toll never moved from 31". */
const NEAR = 60;

/** A measure's terms in the article's language, else in English. */
export const termsOf = ({ terms }: MeasureRow, language: string): readonly string[] =>
  terms[language] ?? terms.en ?? [];

/**
 * The words that name a measure for a claim, or null where they do not or another thing is counted. A longer term of the
 * sentence around the claim's own words is its own too: "killed in 2011" around "killed".
 * @param words the claim's own, see `ownWords`
 */
export function termOf(
  claim: TextClaim,
  words: string,
  { content, before, onward }: Surroundings,
  measure: MeasureRow,
  scope: UnitScope,
): NamedMeasure | null {
  const terms = termsOf(measure, scope.language);
  if (befellOtherwise(claim, onward, terms)) return null;
  const own = longest(terms, term => holdsTerm(words, content, term, measure.unit));
  const named = saysNothing(claim.measure) ? null : claim.measure;
  const segment =
    onward.slice(0, claim.quote.length) + (onward.slice(claim.quote.length).match(SEGMENT)?.[0] ?? '');
  const isBase = BASE.test(before);
  const around = longest(isBase ? [] : terms, term =>
    isPhrase(term) ? holdsWords(segment, term) : isAround(term, named, own) && holdsWords(content, term),
  );
  const term = (around?.length ?? 0) > (own?.length ?? 0) ? around : own;
  if (term === null) return null;
  const isPlain =
    claim.unit === null &&
    own !== null &&
    (own.includes(' ') || (BEFELL_PEOPLE.test(own) && NO_NOUN.test(onward)));
  const unit =
    isPlain || fitsUnit(claim, measure, own === null ? [] : claim.unit === null ? [own] : terms, scope);
  if (!unit && claim.unit !== null) return null;
  const isOwn = own !== null || (named !== null && holdsWords(term, named)) || isPhrase(term);
  return { term, own: isOwn, unit };
}

/** Whether right after the figure stands what befell those counted, and the measure counts something else. */
export function befellOtherwise({ quote }: TextClaim, onward: string, terms: readonly string[]): boolean {
  const [, befell] = `${quote.match(/\p{L}+$/u)?.[0] ?? ''}${onward.slice(quote.length)}`.match(BEFELL) ?? [];
  return befell !== undefined && !terms.some(term => holdsWords(term, befell));
}

/** "120,000 wounded", "2,000 people were injured". */
const BEFELL =
  /^(?: ?(?!(?:and|or|but|while)\b)\p{L}+){0,3}? ?\b(wounded|injured|hurt|maimed|missing|displaced|homeless|detained|arrested|captured|abducted|kidnapped|infected|evacuated|rescued)\b/iu;

/** "had recorded over 150,000.": a number on its own, of people where they died. */
const BEFELL_PEOPLE = /^(?:killed|died)$/;
const NO_NOUN = /^\D{0,20}\d[\d,.]*(?: (?:thousand|million|billion))?(?:[.,;:)]|$)/;

/** "Half of the 167 who were killed took no part": what follows is told of the half. */
const BASE = /(?:half|third|quarters?|most|percent|per cent|%|all|some|\d) of (?:the |those )?$/i;
const WHO = /^ (?:who|that|which)(?: (?:have|has|had|were|was|are|been))* \p{L}+/u;
/** A phrase of three words or more names a measure wherever it follows the figure: "deaths, directly or indirectly". */
const isPhrase = (term: string) => term.split(' ').length >= 3;
/** Up to the next figure; a year is none. */
const SEGMENT = /^(?:[^.;\n\d]|(?:19|20)\d\d\b)*/;

const isAround = (term: string, named: string | null, own: string | null): boolean =>
  named === null ? own === null : holdsWords(term, named) && term.length > named.length;

/** Whose soldiers are counted stands beside the figure. */
const isName = (word: string) => /^\p{Lu}/u.test(word);

function longest(terms: readonly string[], holds: (term: string) => boolean): string | null {
  return terms
    .filter(holds)
    .reduce<string | null>((best, term) => (term.length > (best?.length ?? 0) ? term : best), null);
}

/**
 * As it stands, or word by word in any order: "the deaths of 8,000 civilians" are civilian deaths. Where the claim's words hold
 * the counted noun, the rest may stand elsewhere in what the sentence says: "killed 2,100, of whom 1,400 were civilians".
 */
function holdsTerm(own: string, content: string, term: string, unit: string): boolean {
  if (holdsWords(own, term)) return true;
  const words = term.split(' ');
  if (words.length < 2) return false;
  const counted = words.some(word => isUnitWord(word, unit) && holdsWord(own, word));
  return words.every(word => holdsWord(own, word) || (counted && !isName(word) && holdsWord(content, word)));
}
