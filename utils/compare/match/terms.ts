import type { TextClaim } from '../../model/claim.ts';
import type { MeasureRow } from '../../model/pack.ts';
import type { Surroundings } from './restricted.ts';
import { fitsUnit, isUnitWord, type UnitScope } from './units.ts';
import { holdsWord, holdsWords } from './words.ts';

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
    'lost closer nearer comes? came arrive[sd]? ventured pass(?:ed|es) (?:reach|approach)(?:ed|es) topped exceed(?:ed|s) moved? stood stands? end',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?: (?:of|at|to|with|from))?$`,
  'i',
);

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
    (term.includes(' ') || (BEFELL_PEOPLE.test(own) && NO_NOUN.test(onward)));
  const isBare = own !== null && claim.unit !== null && !holdsWord(claim.quote, claim.unit);
  const fits = (unit: string | null, words: readonly string[]) =>
    fitsUnit({ ...claim, unit }, measure, words, scope);
  const unit =
    isPlain ||
    fits(claim.unit, own === null ? [] : claim.unit === null ? [own] : terms) ||
    (isBare && NO_NOUN.test(onward) && fits(null, [own]));
  if (!unit && claim.unit !== null) return null;
  const isOwn = own !== null || (named !== null && holdsWords(term, named)) || isPhrase(term);
  return { term, own: isOwn, unit };
}

/** Whether right after the figure stands what befell those counted, and the measure counts something else. */
export function befellOtherwise({ quote }: TextClaim, onward: string, terms: readonly string[]): boolean {
  const rest = onward.slice(quote.length).toLowerCase();
  if (OR_WOUNDED.test(rest)) return true;
  const [, befell] = `${quote.split(/\P{L}/u).at(-1)?.toLowerCase() ?? ''}${rest}`.match(BEFELL) ?? [];
  return befell !== undefined && !terms.some(term => holdsWords(term, befell));
}

/** "killed or wounded": both together. */
const OR_WOUNDED = /^[^\d.;:]{0,40}\b(?:killed|dead|died) (?:and|or) (?:wounded|injured|hurt|missing)\b/;
/** "120,000 wounded", "2,000 people were injured". */
const BEFELL =
  /^(?: ?(?!(?:and|or|but|while)\b)\p{L}{1,20}){0,3}? ?\b(wounded|injured|hurt|maimed|missing|displaced|homeless|detained|arrested|captured|abducted|kidnapped|infected|evacuated|rescued)\b/u;

/** "had recorded over 150,000.": a number on its own, of people where they died. */
const BEFELL_PEOPLE = /^(?:killed|died)$/;
const NO_NOUN = /^\D{0,20}\d[\d,.]*(?: (?:thousand|million|billion))?(?:[.,;:)]|$)/;

/** "Half of the 167 who were killed took no part": what follows is told of the half. */
export const BASE = /(?:half|third|quarters?|most|percent|per cent|%|all|some|\d) of (?:the |those )?$/i;
export const WHO = /^ (?:who|that|which)(?: (?:have|has|had|were|was|are|been))* \p{L}+/u;
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
