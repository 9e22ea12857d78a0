import type { TextClaim } from '../../model/claim.ts';
import type { MeasureSeries } from '../../model/library.ts';
import type { PackFigure } from '../../model/other-figure.ts';
import type { EntityRef } from '../../model/source.ts';
import { type ArticleContext, namedEntities, paragraphOf, refIn, refOf, within } from '../article-context.ts';

type Via = PackFigure['reason']['via'];

export interface Named {
  readonly via: Via;
  /** Only the place of the event is named, not the event. */
  readonly byPlace: boolean;
}

/** Where what a measure is about is named: the event itself before its place, then the nearest to the claim first. */
export function namedIn(claim: TextClaim, series: MeasureSeries, context: ArticleContext): Named | null {
  const { known } = context;
  const itself = new Set([
    refIn(series.pack.id, series.measure.about),
    ...namedEntities(series.aboutSameAs, known),
  ]);
  const place = new Set(namedEntities(series.where, known));
  const event = nearest(claim, itself, context);
  const there = nearest(claim, place, context);
  if (event === null) return there && { via: there, byPlace: true };
  const placeFirst = there === 'sentence' && event !== 'sentence';
  return placeFirst ? { via: there, byPlace: true } : { via: event, byPlace: false };
}

function nearest(
  claim: TextClaim,
  refs: ReadonlySet<EntityRef>,
  { text, mentions, titleMentions }: ArticleContext,
): Via | null {
  const named = mentions.filter(mention => refs.has(refOf(mention)));
  if (named.some(mention => within(mention, claim.sentence))) return 'sentence';
  const paragraph = { start: blockBefore(text, claim).start, end: paragraphOf(text, claim).end };
  if (named.some(mention => within(mention, paragraph))) return 'paragraph';
  if (titleMentions.some(mention => refs.has(refOf(mention)))) return 'title';
  return named.length > 0 ? 'article' : null;
}

/** News has paragraphs of one sentence: the one before belongs to the thought. */
function blockBefore(text: string, claim: TextClaim) {
  const { start } = paragraphOf(text, claim);
  let end = start;
  while (end > 0 && text[end - 1] === '\n') end--;
  return paragraphOf(text, { start: Math.max(0, end - 1), end });
}
