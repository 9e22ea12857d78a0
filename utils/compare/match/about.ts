import type { TextClaim } from '../../model/claim.ts';
import type { PackFigure } from '../../model/other-figure.ts';
import type { Span } from '../../model/span.ts';
import { paragraphOf } from '../article-context.ts';
import { yearsAgo } from './duration.ts';
import { speaksOfKind } from './event-words.ts';
import { isNamedIn, type Naming, type PlacedSeries } from './placed-series.ts';

type Via = PackFigure['reason']['via'];

export interface Named {
  readonly via: Via;
  /** Only the place of the event is named, nowhere the event. */
  readonly byPlace: boolean;
}

/**
 * Where what a measure is about is named, the nearest to the claim first. A place speaks for an event as well as its name does,
 * once the article names the event anywhere or is about the place and speaks of such an event; where nothing in the article speaks of
 * one, a place says nothing. What an article opens with is its topic.
 * @param isKnown whether the number itself tells which count is meant: then the place of an event long past is enough
 */
export function namedIn(
  claim: TextClaim,
  placed: PlacedSeries,
  text: string,
  isKnown: boolean,
): Named | null {
  const event = nearest(claim, placed.itself, text);
  const there = nearest(claim, placed.place, text);
  const near = nearest(claim, placed.inside, text);
  const town = near === 'sentence' ? 'paragraph' : near;
  const via = ORDER.find(where => where === event || where === there || where === town);
  if (via === undefined) {
    const isPast =
      isPastNamed(claim, placed, text) || (isKnown && nearest(claim, placed.pastPlace, text) !== null);
    return isPast ? { via: 'sentence', byPlace: false } : null;
  }
  const byPlace = event === null && !placed.isSpokenOf;
  if (byPlace && !speaksOfKind(text, placed.series.aboutLabel)) return null;
  const isTopic = placed.opensArticle || placed.isSpokenOf;
  return { via: via === 'article' && isTopic ? 'title' : via, byPlace };
}

/** "In 1994, 800,000 people were murdered in Rwanda", "in Haiti five years ago": an event long past, by its place and its year. */
function isPastNamed(claim: TextClaim, { pastPlace, series, lasted }: PlacedSeries, text: string): boolean {
  const { sentence } = claim;
  const { start, end } = series.measure.period ?? {};
  const via = nearest(claim, pastPlace, text);
  if (via === null || via === 'article') return false;
  const words = text.slice(withBlockBefore(text, claim).start, sentence.end);
  const ago = yearsAgo(words);
  if (ago !== null && lasted !== null && Math.abs(ago - lasted / YEAR) < 1) return true;
  return [start, end].some(date => date !== undefined && words.includes(date.slice(0, 4)));
}

const YEAR = 365.25;

const ORDER: readonly Via[] = ['sentence', 'paragraph', 'title', 'article'];

function nearest(claim: TextClaim, naming: Naming, text: string): Via | null {
  if (isNamedIn(naming, claim.sentence)) return 'sentence';
  if (isNamedIn(naming, withBlockBefore(text, claim))) return 'paragraph';
  if (naming.inTitle) return 'title';
  return naming.mentions.length > 0 ? 'article' : null;
}

/** News has paragraphs of one sentence: the one before belongs to the thought. */
function withBlockBefore(text: string, claim: TextClaim): Span {
  const { start, end } = paragraphOf(text, claim);
  let before = start;
  while (before > 0 && text[before - 1] === '\n') before--;
  return { start: paragraphOf(text, { start: Math.max(0, before - 1), end: before }).start, end };
}

/** "Its revenue fell": a pronoun takes up the sentence before, which must then be the one that names it. */
export function takesUpAnother(claim: TextClaim, { itself, place }: PlacedSeries, text: string): boolean {
  const { sentence, start, source } = claim;
  if (!PRONOUN.test(text.slice(sentence.start, start)) || (source && source.start < sentence.start + 4))
    return false;
  const from = Math.max(0, sentence.start - REACH);
  const before = text.slice(from, sentence.start).trimEnd();
  const opening = from + Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const told = { start: opening, end: sentence.start };
  return !isNamedIn(itself, told) && !isNamedIn(place, told);
}

const PRONOUN = /^\s*(?:its|their|it|they|he|she|his|her)\b/i;
const REACH = 600;
