import type { TextClaim } from '../../model/claim.ts';
import type { FactCheckRow } from '../../model/pack.ts';
import type { ArticleContext } from '../article-context.ts';
import { type Told, toldApart } from './apart.ts';
import { isNamedBeside, isOfItsTime, namesNear } from './beside.ts';
import { casesAsCounted } from './cases.ts';
import { clauseOf, withoutSpeaker, withSentenceBefore } from './clause.ts';
import { meaningsIn } from './meanings.ts';
import { type Reviewed, reviewedIn } from './reviewed.ts';
import { sameFigure } from './same-figure.ts';

/**
 * Of the names and words that a checked claim speaks of, so many and such a share must stand where the article gives the figure. Found
 * on batches 0 to 4 of test/unit/compare/cases/fact-checks, where no check may stand beside another claim: at a share of 0.75 the
 * first one does, at 0.8 none.
 */
const ENOUGH = {
  share: 0.8,
  /** Where what the article says of the figure is nothing that the check speaks of. */
  shareOfOther: 1,
  words: 2,
  /** Without a name, a link or a number that hardly comes twice: "crime in the capital rose 30 percent" is said of every capital. */
  wordsAlone: 3,
};

/**
 * Whether a checker looked at what is said here: the same number of the same unit and direction, the same measure, the names the
 * check speaks of and most of its other words, near in time, and the entities that the pack links named beside it. A claim without
 * its own words ("put it at 8,000") takes those of the sentence before.
 */
export function checksClaim(row: FactCheckRow, claim: TextClaim, article: ArticleContext): boolean {
  const reviewed = reviewedIn(row);
  const { text } = article;
  const told = { claim, text, clause: clauseOf(text, claim) };
  const figures = sameFigures(reviewed, told);
  if (
    figures.length === 0 ||
    isOfSomewhere(reviewed, told) ||
    !isOfItsTime(row, article) ||
    !isNamedBeside(row, claim, article)
  )
    return false;
  const names = namesNear(reviewed, claim, article);
  if (names === null) return false;
  const measure = [...meaningsIn(claim.measure ?? '')];
  const isItsMeasure = measure.some(word => reviewed.words.has(word));
  const share = measure.length > 0 && !isItsMeasure ? ENOUGH.shareOfOther : ENOUGH.share;
  const least = isAnchored(row, reviewed, claim) ? ENOUGH.words : ENOUGH.wordsAlone;
  const saysSo = (words: ReadonlySet<string>) => {
    const isMeasured = figures.some(figure => isIn(meaningsIn(figure.measure ?? ''), words));
    const count = names + countOf(reviewed, words);
    return isMeasured && count >= least && count >= share * (names + reviewed.words.size);
  };
  const own = meaningsIn(told.clause);
  return saysSo(own) || (countOf(reviewed, own) > 0 && saysSo(meaningsIn(withSentenceBefore(told))));
}

function sameFigures({ figures, content, text }: Reviewed, told: Told): TextClaim[] {
  const counted = casesAsCounted(told.claim, told.text);
  return figures.filter(
    claim => sameFigure(claim, counted) && !toldApart({ claim, text, clause: content }, told),
  );
}

/** A claim of a place that the check does not name: of all places it may be, the check is hardly of this one. */
const isOfSomewhere = ({ names }: Reviewed, told: Told) =>
  names.length === 0 && PLACED.test(withoutSpeaker(told));
const PLACED = /(?:\bin|\bof|\bat) (?:the )?\p{Lu}\p{L}{3,}/u;

const countOf = ({ words }: Reviewed, there: ReadonlySet<string>) =>
  [...words].filter(word => there.has(word)).length;

const isIn = (words: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...words].every(word => others.has(word));

function isAnchored({ about = [] }: FactCheckRow, { names }: Reviewed, { value }: TextClaim): boolean {
  const number = value.low ?? value.high ?? 0;
  return about.length > 0 || names.length > 0 || number >= 100 || !Number.isInteger(number);
}
