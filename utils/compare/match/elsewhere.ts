import type { TextClaim } from '../../model/claim.ts';
import { type ArticleContext, paragraphOf, refOf } from '../article-context.ts';
import { namesKind } from './event-words.ts';
import { isNamedIn, type PlacedSeries } from './placed-series.ts';

/** The sentence names a town of the country and nothing wider: what is told is of the town, unless it speaks for its country. */
export function isOfTown(
  { inside, itself, place }: PlacedSeries,
  { sentence }: TextClaim,
  content: string,
  { text, known, mentions }: ArticleContext,
): boolean {
  if (isNamedIn(itself, sentence) || isNamedIn(place, sentence)) return false;
  const governing = new Set(known.filter(({ governs }) => governs !== undefined).map(({ ref }) => ref));
  const speaks = new Set(mentions.filter(mention => governing.has(refOf(mention))).map(({ start }) => start));
  return inside.mentions.some(({ start, end }) => {
    const isHere = start >= sentence.start && end <= sentence.end;
    const isSpeaker = speaks.has(start) && !PLACED.test(text.slice(sentence.start, start));
    return isHere && !isSpeaker && content.includes(text.slice(start, end));
  });
}
const PLACED = /\b(?:in|at|near|around|outside|inside|on|from|of|across) $/i;

/** The article opens with a disaster of another kind, and the claim's paragraph says nothing of this event. */
export function isOfOther(
  { isOfOtherDisaster, itself, series }: PlacedSeries,
  claim: TextClaim,
  text: string,
): boolean {
  const paragraph = paragraphOf(text, claim);
  const words = text.slice(paragraph.start, paragraph.end);
  return isOfOtherDisaster && !isNamedIn(itself, paragraph) && !namesKind(words, series.aboutLabel);
}
