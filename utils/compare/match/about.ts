import type { TextClaim } from '../../model/claim.ts';
import type { MeasureSeries } from '../../model/library.ts';
import type { PackFigure } from '../../model/other-figure.ts';
import type { EntityRef } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { type ArticleContext, namedEntities, paragraphOf, refIn, refOf, within } from '../article-context.ts';

type Via = PackFigure['reason']['via'];

export interface Named {
  readonly via: Via;
  /** Only the place of the event is named, nowhere the event. */
  readonly byPlace: boolean;
  /** Every mention of it or of its place. */
  readonly names: readonly Span[];
}

/**
 * Where what a measure is about is named, the nearest to the claim first. A place speaks for an event as well as its name does,
 * once the article names the event anywhere.
 */
export function namedIn(claim: TextClaim, series: MeasureSeries, context: ArticleContext): Named | null {
  const { known } = context;
  const itself = new Set([
    refIn(series.pack.id, series.measure.about),
    ...namedEntities(series.aboutSameAs, known),
  ]);
  const place = new Set(namedEntities(series.where, known));
  const event = nearest(claim, itself, context);
  const there = nearest(claim, place, context);
  const via = ORDER.find(where => where === event || where === there);
  if (via === undefined) return null;
  const names = context.mentions.filter(mention => itself.has(refOf(mention)) || place.has(refOf(mention)));
  return { via, byPlace: event === null, names };
}

const ORDER: readonly Via[] = ['sentence', 'paragraph', 'title', 'article'];

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

/** Whether the title or the first paragraph names it: what such an article calls "the conflict" is this one. */
export function isTopic({ via, names }: Named, { text }: ArticleContext): boolean {
  const opening = text.search(/\S\s*(?:\n|$)/) + 1;
  return via === 'title' || names.some(({ start }) => start < opening);
}

/** "Its revenue fell": a pronoun takes up the sentence before, which must then be the one that names it. */
export function takesUpAnother(claim: TextClaim, { names }: Named, { text }: ArticleContext): boolean {
  if (!PRONOUN.test(text.slice(claim.sentence.start, claim.start))) return false;
  const before = text.slice(0, claim.sentence.start).trimEnd();
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  return !names.some(name => name.start >= start && name.end <= claim.sentence.start);
}

const PRONOUN = /^\s*(?:its|their|it|they|he|she|his|her)\b/i;
