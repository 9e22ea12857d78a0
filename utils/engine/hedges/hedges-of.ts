import type { Hedge } from '../../model/hedge.ts';
import type { Document } from '../document/document.ts';
import { clauseAround, relativeAfter } from './clause.ts';
import type { FigureLike } from './figure-like.ts';
import type { FoundHedge } from './find-hedges.ts';
import { countsCasualties, namesCasualties, takesUpClaim } from './topic.ts';
import { claimTakenUp } from './whose-claim.ts';

/** A figure with its place in the tokens, its sentence, its source, and the stretch that its source gives. */
export interface PlacedFigure {
  readonly figure: FigureLike;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** The source's name in full, null for the article's own voice. */
  readonly speaker: string | null;
  /** The innermost attributed content around the figure, or its sentence. */
  readonly within: { readonly first: number; readonly last: number };
}

/** Sentences back that a wording about checking may look for the claim it speaks of. */
const REACH_BACK = 3;

/** … and tokens, for a text without full stops. */
const REACH_TOKENS = 300;

const strip = ({ text, start, end, kind }: FoundHedge): Hedge => ({ text, start, end, kind });

const inside = (outer: { first: number; last: number }, inner: { first: number; last: number }): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

type Covers = (placed: PlacedFigure) => boolean;

/** A wording about checking speaks of figures in its own sentence, or, taking up a claim, of those before it. */
const coverOfCheck = (document: Document, hedge: FoundHedge, near: readonly PlacedFigure[]): Covers => {
  const { tokens, sentences } = document;
  const sentence = sentences[hedge.sentence];
  if (sentence === undefined) return () => false;
  const clause = clauseAround(tokens, sentence, hedge.first, hedge.last);
  const own = near.filter(other => other.sentence === hedge.sentence);
  if (own.length > 0) {
    const told = relativeAfter(tokens, sentence, hedge.last);
    // "…, but that could not be confirmed": a clause without figures takes up those of the sentence.
    const takesUp = !own.some(other => inside(clause, other)) && takesUpClaim(tokens, clause, hedge);
    return placed =>
      placed.sentence === hedge.sentence &&
      (inside(clause, placed) ||
        (told !== null && inside(told, placed)) ||
        (takesUp && placed.last <= clause.first));
  }
  // "denied that its forces had fired": what is denied stands in the sentence. "It denied that.": in the one before.
  const taking = /^(?:that|it|this)$/.test(tokens[hedge.last - 1]?.lower ?? '');
  if (taking && tokens[hedge.last]?.tag !== 'punctuation') return () => false;
  const casualties = namesCasualties(
    tokens,
    sentence.first,
    Math.min(sentence.last, hedge.last + REACH_TOKENS),
  );
  const bare = /confirmation|verification|corroboration/i.test(hedge.text);
  if (!casualties && !bare && !takesUpClaim(tokens, sentence, hedge)) return () => false;
  const fitting = near.filter(other => other.sentence < hedge.sentence && fits(document, other, casualties));
  const nearest = fitting.at(-1);
  if (taking && nearest?.sentence !== hedge.sentence - 1) return () => false;
  const taken = claimTakenUp(tokens, sentence);
  const ofAll = /^(?:neither|none|both)\b/i.test(hedge.text);
  const isOfClaim = (placed: PlacedFigure): boolean => {
    // "Neither account": those of one kind, whoever gives them.
    if (ofAll && nearest !== undefined && isAlike(document, placed, nearest)) return true;
    if (placed.sentence === nearest?.sentence) return true;
    // "Its figures", "the reports": all that this source gives in the paragraph.
    if (nearest === undefined || taken === null || !(taken.owned || taken.several)) return false;
    const paragraph = sentences[placed.sentence]?.paragraph;
    if (paragraph !== sentences[nearest.sentence]?.paragraph || paragraph !== sentence.paragraph)
      return false;
    return sameName(placed.speaker, nearest.speaker);
  };
  return placed => placed.speaker !== null && isOfClaim(placed) && fitting.includes(placed);
};

/** Counts of one thing, or both of the dead and the injured. */
const isAlike = (document: Document, a: PlacedFigure, b: PlacedFigure): boolean =>
  a.figure.unit === b.figure.unit || (fits(document, a, true) && fits(document, b, true));

const bareName = (name: string): string => name.replace(/^the /i, '').toLowerCase();

const sameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && bareName(a) === bareName(b);

const fits = (document: Document, placed: PlacedFigure, casualties: boolean): boolean => {
  const sentence = document.sentences[placed.sentence];
  if (sentence === undefined) return false;
  if (!casualties) return placed.speaker !== null;
  const clause = clauseAround(document.tokens, placed.within, placed.first, placed.last);
  return countsCasualties(placed.figure, document.tokens, clause);
};

/** Other hedges colour the clause they stand in. */
const coverOfClause = (document: Document, hedge: FoundHedge, near: readonly PlacedFigure[]): Covers => {
  const sentence = document.sentences[hedge.sentence];
  if (sentence === undefined) return () => false;
  // "the $5.6 billion average estimate": of the figure before it only.
  if (/^estimates?$/i.test(hedge.text)) {
    const before = near.findLast(({ last }) => last <= hedge.first);
    const between = document.tokens.slice(before?.last ?? 0, hedge.first);
    if (before?.sentence === hedge.sentence && between.every(({ tag }) => tag === 'adjective'))
      return placed => placed === before;
  }
  const clause = clauseAround(document.tokens, sentence, hedge.first, hedge.last);
  return placed => placed.sentence === hedge.sentence && (inside(placed, hedge) || inside(clause, placed));
};

/** "…, which runs 4 clinics, said it was probably twice as many": what is told by the way is not of those words. */
const isOutside = (near: readonly PlacedFigure[], placed: PlacedFigure, hedge: FoundHedge): boolean =>
  placed.speaker === null &&
  near.some(other => other.speaker !== null && inside(other.within, hedge) && !inside(other.within, placed));

const FAR: Pick<PlacedFigure, 'sentence' | 'first' | 'last'> = {
  sentence: Infinity,
  first: Infinity,
  last: Infinity,
};

const isUpTo = ({ sentence, first }: Pick<PlacedFigure, 'sentence' | 'first'>, hedge: FoundHedge): boolean =>
  sentence <= hedge.sentence && first < hedge.last + REACH_TOKENS;

/** The hedges of each figure, in the order of `placed`. */
export const hedgesOfAll = (
  document: Document,
  hedges: readonly FoundHedge[],
  placed: readonly PlacedFigure[],
): Hedge[][] => {
  const out: Hedge[][] = placed.map(() => []);
  if (hedges.length === 0) return out;
  let from = 0;
  for (const hedge of hedges) {
    const isFar = ({ sentence, last }: Pick<PlacedFigure, 'sentence' | 'last'>): boolean =>
      sentence < hedge.sentence - REACH_BACK || last < hedge.first - REACH_TOKENS;
    while (from < placed.length && isFar(placed[from] ?? FAR)) from++;
    let to = from;
    while (to < placed.length && isUpTo(placed[to] ?? FAR, hedge)) to++;
    const near = placed.slice(from, to);
    const hereOnly = coverOfClause(document, hedge, near);
    const check =
      hedge.kind === 'not-confirmed' || hedge.kind === 'disputed'
        ? coverOfCheck(document, hedge, near)
        : null;
    near.forEach((figure, i) => {
      const inOwnClause =
        hedge.kind !== 'not-confirmed' && hereOnly(figure) && !isOutside(near, figure, hedge);
      if (inOwnClause || check?.(figure)) out[from + i]?.push(strip(hedge));
    });
  }
  return out;
};
