import type { TextClaim } from '../../model/claim.ts';
import type { PackFigure } from '../../model/other-figure.ts';
import type { EntityRef } from '../../model/source.ts';
import { type ArticleContext, paragraphOf, refOf, within } from '../article-context.ts';

export type Via = PackFigure['reason']['via'];

/** Where what the measure is about is named, the nearest place to the claim first; null where the article never names it. */
export function namedVia(
  claim: TextClaim,
  about: ReadonlySet<EntityRef>,
  { text, mentions, titleMentions }: ArticleContext,
): Via | null {
  const named = mentions.filter(mention => about.has(refOf(mention)));
  if (named.some(mention => within(mention, claim.sentence))) return 'sentence';
  const paragraph = paragraphOf(text, claim);
  if (named.some(mention => within(mention, paragraph))) return 'paragraph';
  if (titleMentions.some(mention => about.has(refOf(mention)))) return 'title';
  return named.length > 0 ? 'article' : null;
}
