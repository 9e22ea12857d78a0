import { sameNumber } from '../../engine/compete/number/same-number.ts';
import { rolesApart } from '../../engine/compete/people-roles.ts';
import { unitFamily } from '../../engine/compete/unit-family.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { FactCheckRow } from '../../model/pack.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleContext, paragraphOf, refOf } from '../article-context.ts';
import { reviewedIn, wordsOf } from './reviewed.ts';

/**
 * Of the words that a checked claim speaks of, so many and such a share of them the article's sentence must have. Found on
 * test/unit/compare/cases/fact-checks.json, where no check may stand beside another claim: at a share of 0.6 the first one does,
 * at 0.7 none, and three of four checks are found.
 */
const ENOUGH = { share: 0.7, words: 2 };

/**
 * Whether a checker looked at what this sentence says: the same number of the same unit and direction, all words of its measure,
 * most of the others, and the check's entities named beside it. A claim without its own words ("put it at 8,000") takes those of the sentence before.
 */
export function checksClaim(row: FactCheckRow, claim: TextClaim, article: ArticleContext): boolean {
  const { figures, words } = reviewedIn(row);
  const same = figures.filter(figure => sameFigure(figure, claim));
  if (same.length === 0 || !isNamedBeside(row, claim, article)) return false;
  const shared = (text: string) => {
    const there = wordsOf(text);
    if (!same.some(({ measure }) => [...wordsOf(measure ?? '')].every(word => there.has(word)))) return 0;
    return [...words].filter(word => there.has(word)).length;
  };
  const isEnough = (count: number) => count >= ENOUGH.words && count / words.size >= ENOUGH.share;
  const { text } = article;
  const own = shared(text.slice(claim.sentence.start, claim.sentence.end));
  return isEnough(own) || (own > 0 && isEnough(shared(text.slice(...withSentenceBefore(text, claim)))));
}

/** The same number, of the same things, going the same way. */
export function sameFigure(a: TextClaim, b: TextClaim): boolean {
  if (a.direction !== b.direction || !sameNumber(written(a), written(b))) return false;
  if (a.unit === null || b.unit === null) return !isMeasured(a.unit ?? b.unit);
  if (a.unit === b.unit) return true;
  const family = unitFamily(a.unit);
  return family === 'people' && unitFamily(b.unit) === family && !rolesApart(a.unit, b.unit);
}

const written = ({ value, quote }: TextClaim) => ({ value, written: quote });

/** A bare number is no share and no sum of money. */
const isMeasured = (unit: string | null) => unit !== null && ['money', 'percent'].includes(unitFamily(unit));

/** In the claim's paragraph, the one before it, or the title; a check that names no entity asks for none. */
function isNamedBeside({ about = [] }: FactCheckRow, claim: TextClaim, article: ArticleContext): boolean {
  if (about.length === 0) return true;
  const { text, mentions, titleMentions, known } = article;
  const { start, end } = paragraphOf(text, claim);
  const from = paragraphOf(text, { start: Math.max(0, start - 2), end: start }).start;
  const beside = [...titleMentions, ...mentions.filter(one => one.start >= from && one.end <= end)];
  return beside.some(mention => {
    const ref = refOf(mention);
    const names = known.find(entity => entity.ref === ref)?.sameAs ?? [];
    return about.some(name => name === mention.id || name === ref || names.includes(name));
  });
}

/** From the start of the sentence before, within the paragraph, to the end of the claim's. */
function withSentenceBefore(text: string, { sentence }: { readonly sentence: Span }): [number, number] {
  const { start } = paragraphOf(text, sentence);
  const before = text.slice(start, sentence.start).trimEnd();
  return [start + Math.max(0, before.slice(0, -1).lastIndexOf('. ') + 1), sentence.end];
}
