import type { Hedge } from '../../model/hedge.ts';
import type { Document } from '../document/document.ts';
import { clauseAround } from './clause.ts';
import type { FigureLike } from './figure-like.ts';
import type { FoundHedge } from './find-hedges.ts';
import { countsCasualties, namesCasualties, takesUpClaim } from './topic.ts';

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

const strip = ({ text, start, end, kind }: FoundHedge): Hedge => ({ text, start, end, kind });

const inside = (outer: { first: number; last: number }, inner: { first: number; last: number }): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;

/** A wording about checking speaks of figures in its own sentence, or, taking up a claim, of those before it. */
const checkCovers = (
  document: Document,
  hedge: FoundHedge,
  placed: PlacedFigure,
  all: readonly PlacedFigure[],
): boolean => {
  const { tokens, sentences } = document;
  const sentence = sentences[hedge.sentence];
  if (sentence === undefined) return false;
  const clause = clauseAround(tokens, sentence, hedge.first, hedge.last);
  const own = all.filter(other => other.sentence === hedge.sentence);
  const inClause = own.filter(other => inside(clause, other));
  if (placed.sentence === hedge.sentence) {
    if (inside(clause, placed)) return true;
    // "…, but that could not be confirmed": the clause takes up the figures of the sentence.
    return inClause.length === 0 && placed.last <= clause.first && takesUpClaim(tokens, clause, hedge);
  }
  if (own.length > 0) return false;
  const back = hedge.sentence - placed.sentence;
  if (back < 1 || back > REACH_BACK) return false;
  const casualties = namesCasualties(tokens, sentence.first, sentence.last);
  const bare = /confirmation|verification|corroboration/i.test(hedge.text);
  if (!casualties && !bare && !takesUpClaim(tokens, sentence, hedge)) return false;
  const nearest = all.reduce(
    (best, other) =>
      other.sentence < hedge.sentence && fits(document, other, casualties)
        ? Math.max(best, other.sentence)
        : best,
    -1,
  );
  return placed.sentence === nearest && placed.speaker !== null && fits(document, placed, casualties);
};

const fits = (document: Document, placed: PlacedFigure, casualties: boolean): boolean => {
  const sentence = document.sentences[placed.sentence];
  if (sentence === undefined) return false;
  if (!casualties) return placed.speaker !== null;
  const clause = clauseAround(document.tokens, placed.within, placed.first, placed.last);
  return countsCasualties(placed.figure, document.tokens, clause);
};

/** Other hedges colour the clause they stand in; what is foreseen or estimated by a verb only what follows it. */
const clauseCovers = (document: Document, hedge: FoundHedge, placed: PlacedFigure): boolean => {
  if (hedge.sentence !== placed.sentence) return false;
  const sentence = document.sentences[hedge.sentence];
  if (sentence === undefined) return false;
  if (hedge.first >= placed.first && hedge.last <= placed.last) return true;
  return inside(clauseAround(document.tokens, sentence, hedge.first, hedge.last), placed);
};

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
    while (from < placed.length && (placed[from]?.sentence ?? 0) < hedge.sentence - REACH_BACK) from++;
    let to = from;
    while (to < placed.length && (placed[to]?.sentence ?? 0) <= hedge.sentence) to++;
    const near = placed.slice(from, to);
    near.forEach((figure, i) => {
      const covers =
        hedge.kind === 'not-confirmed' || (hedge.kind === 'disputed' && figure.sentence !== hedge.sentence)
          ? checkCovers(document, hedge, figure, near)
          : clauseCovers(document, hedge, figure);
      if (covers) out[from + i]?.push(strip(hedge));
    });
  }
  return out;
};
