/**
 * The one call for whoever turns figures into claims:
 *
 *   const { attributions, figures } = attributeFigures(document, figuresInOrder, context);
 *
 * `figures[i]` is the source, cue and hedges of `figuresInOrder[i]`; then `rivalsOf` of `compete/` on the finished claims.
 */
import type { Attribution } from '../../model/claim.ts';
import type { Hedge } from '../../model/hedge.ts';
import type { Source } from '../../model/source.ts';
import type { Quote } from '../../model/span.ts';
import type { ReadContext } from '../context.ts';
import type { Document } from '../document/document.ts';
import type { FigureLike } from '../hedges/figure-like.ts';
import { findHedges } from '../hedges/find-hedges.ts';
import { hedgesOfAll, type PlacedFigure } from '../hedges/hedges-of.ts';
import { readAttributions } from './attribute.ts';
import { sourceOf, sourceOwners } from './source-of.ts';

/** Whose a figure is and how sure; source null is the article's own voice. */
export interface FigureAttribution {
  readonly source: Source | null;
  readonly cue: Quote | null;
  readonly hedges: readonly Hedge[];
}

/** Reads who says what, and gives each figure (in the order of the text) its source, cue and hedges. */
export const attributeFigures = (
  document: Document,
  figures: readonly FigureLike[],
  context: ReadContext,
): { readonly attributions: readonly Attribution[]; readonly figures: readonly FigureAttribution[] } => {
  const read = readAttributions(document, context);
  const owners = sourceOwners(document, read, figures);
  const placed = owners.map(({ first, last, sentence, owner }, i): PlacedFigure => {
    const attribution = owner < 0 ? undefined : read.attributions[owner];
    const found = owner < 0 ? undefined : read.found[owner];
    const within = found?.content.find(range => range.first <= first && last <= range.last);
    const speaker = attribution?.source?.resolved ?? attribution?.source?.text ?? null;
    const figure = figures[i] ?? { start: 0, end: 0, unit: null, measure: null };
    return {
      figure,
      first,
      last,
      sentence,
      speaker,
      within: within ?? document.sentences[sentence] ?? { first, last },
    };
  });
  const hedges = hedgesOfAll(document, findHedges(document), placed);
  return {
    attributions: read.attributions,
    figures: owners.map(({ owner }, i) => ({ ...sourceOf(read, owner), hedges: hedges[i] ?? [] })),
  };
};
