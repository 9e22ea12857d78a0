import type { TextClaim } from '../../model/claim.ts';
import type { MeasureRow } from '../../model/pack.ts';
import type { Surroundings } from './restricted.ts';
import { LEVEL } from './restrictions.ts';

export interface NamedMeasure {
  readonly term: string;
  /** Named by the figure's own words: figure, measure or cue; else elsewhere in what the sentence says. */
  readonly own: boolean;
  /** The claim counts what the measure counts; false where the text gives a bare number. */
  readonly unit: boolean;
}

/**
 * The words by which a claim itself says what it counts: figure and measure; where these name nothing that any measure counts,
 * what stands between the figure before and this one ("and of injured at 12,000"), else the cue ("put the toll at") and what
 * has come to a level ("the toll rose to 4,200").
 */
export function ownWords(claim: TextClaim, { before }: Surroundings, terms: readonly string[]): string {
  const figure = `${claim.quote} ${claim.measure ?? ''}`;
  const names = (text: string) => terms.some(term => holdsWords(text, term));
  if (names(figure)) return figure;
  const level = LEVEL.test(before);
  const since = before.slice(before.search(/\d\D*$/) + 1);
  const wide = [figure, claim.cue?.text ?? '', level ? before : ''].join('\n');
  return (level || claim.cue || claim.measure === null) && since !== before && names(since)
    ? `${figure}\n${since}`
    : wide;
}

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
  { content }: Surroundings,
  measure: MeasureRow,
  language: string,
): NamedMeasure | null {
  const terms = termsOf(measure, language);
  const named = claim.measure;
  const own = longest(terms, words);
  const around = longest(
    terms.filter(term => named === null || (holdsWords(term, named) && term.length > named.length)),
    content,
  );
  const term = (around?.length ?? 0) > (own?.length ?? 0) ? around : own;
  if (term === null) return null;
  const unit = claim.unit === measure.unit || (own !== null && isCounted(claim.unit, terms));
  if (!unit && claim.unit !== null) return null;
  return { term, own: own !== null || named !== null, unit };
}

function longest(terms: readonly string[], text: string): string | null {
  return terms
    .filter(term => holdsWords(text, term))
    .reduce<string | null>((best, term) => (term.length > (best?.length ?? 0) ? term : best), null);
}

/** "8,000 deaths": the counted noun is the measure. */
const isCounted = (unit: string | null, terms: readonly string[]) =>
  unit !== null && terms.some(term => holdsWords(term, unit) || holdsWords(term, pluralOf(unit)));

const pluralOf = (noun: string) =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : noun === 'life' ? 'lives' : `${noun}s`;

const WORD = /[\p{L}\p{N}]/u;

/** On word boundaries, letter case aside. */
function holdsWords(text: string, words: string): boolean {
  const [where, what] = [plain(text), plain(words)];
  if (what === '') return false;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    const before = where[at - 1] ?? ' ';
    const after = where[at + what.length] ?? ' ';
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\S\n]+/g, ' ');
