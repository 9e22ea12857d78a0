import type { FactCheckRow } from '../../model/pack.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleContext, paragraphOf, refOf } from '../article-context.ts';
import { daysOf, partialDate } from '../partial-date.ts';
import type { Reviewed } from './reviewed.ts';

/** An article so many days from a check speaks of another time: the same rate of another year is another claim. */
const SAME_TIME = 730;

/** Whether article and check are near in time; a date that nobody knows says nothing against it. */
export function isOfItsTime({ datePublished }: FactCheckRow, { published }: ArticleContext): boolean {
  const checked = partialDate(datePublished ?? null);
  if (checked === null || published === null) return true;
  return Math.abs(daysOf(checked)[0] - daysOf(published)[0]) <= SAME_TIME;
}

/**
 * How many of a check's names stand in the claim's paragraph, the one before, the first, or the title; null where one of those
 * it speaks of does not. Who claims it may go unnamed.
 */
export function namesNear(
  { names, claimants }: Reviewed,
  claim: Span,
  { text, title }: ArticleContext,
): number | null {
  const opening = text.slice(0, paragraphOf(text, { start: 0, end: 0 }).end);
  const words =
    `${title ?? ''}\n${opening}\n${text.slice(...withParagraphBefore(text, claim))}`.toLowerCase();
  if (!names.every(name => words.includes(name))) return null;
  return names.length + claimants.filter(name => words.includes(name)).length;
}

/** In the claim's paragraph, the one before it, or the title; a check without links asks for none. */
export function isNamedBeside({ about = [] }: FactCheckRow, claim: Span, article: ArticleContext): boolean {
  if (about.length === 0) return true;
  const { text, mentions, titleMentions, known } = article;
  const [from, end] = withParagraphBefore(text, claim);
  const beside = [...titleMentions, ...mentions.filter(one => one.start >= from && one.end <= end)];
  return beside.some(mention => {
    const ref = refOf(mention);
    const names = known.find(entity => entity.ref === ref)?.sameAs ?? [];
    return about.some(name => name === mention.id || name === ref || names.includes(name));
  });
}

function withParagraphBefore(text: string, claim: Span): [number, number] {
  const { start, end } = paragraphOf(text, claim);
  return [paragraphOf(text, { start: Math.max(0, start - 2), end: start }).start, end];
}
