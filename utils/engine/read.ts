import type { Attribution, TextClaim } from '../model/claim.ts';
import type { Hedge } from '../model/hedge.ts';
import { isReadInFull } from '../model/language.ts';
import { attributeFigures, type FigureAttribution } from './attributions/attribute-figures.ts';
import { rivalsOf } from './compete/rivals.ts';
import type { ReadContext } from './context.ts';
import type { Document } from './document/document.ts';
import { makeDocument } from './document/make-document.ts';
import type { Figure } from './figures/figure.ts';
import { findFigures } from './figures/find-figures.ts';
import { isFuture } from './measures/future.ts';
import { measuresOf } from './measures/measure.ts';
import { readPlain } from './plain/read-plain.ts';
import { isWorthAMark } from './worth/worth.ts';

/** What a text says by itself. `quantities` are figures that nobody would ask the source of. */
export interface TextReading {
  readonly claims: readonly TextClaim[];
  readonly quantities: readonly TextClaim[];
  readonly attributions: readonly Attribution[];
}

type Measured = Figure & { readonly measure: string | null };

/** Text → claims, quantities and attributions, in the order of the text; offsets are into `text`. */
export function readText(text: string, context: ReadContext): TextReading {
  const { language = 'en' } = context;
  if (!isReadInFull(language)) return { claims: readPlain(text, language), quantities: [], attributions: [] };
  const document = makeDocument(text);
  const found = findFigures(document);
  const measures = measuresOf(document, found);
  const figures = found.map((figure, i): Measured => ({ ...figure, measure: measures[i] ?? null }));
  const attributed = attributeFigures(document, figures, context);
  const counts = new Uint32Array(document.sentences.length);
  for (const { sentence } of figures) counts[sentence] = (counts[sentence] ?? 0) + 1;
  const claims: TextClaim[] = [];
  const quantities: TextClaim[] = [];
  for (const [i, figure] of figures.entries()) {
    const isClaim = (counts[figure.sentence] ?? 0) <= MOST_IN_SENTENCE && isWorthAMark(document, figure);
    const list = isClaim ? claims : quantities;
    const id = `${isClaim ? 'c' : 'q'}${list.length + 1}`;
    list.push(claimOf(document, figure, id, attributed.figures[i]));
  }
  const rivals = rivalsOf(document, claims);
  return {
    claims: claims.map((claim, i) => ({ ...claim, rivals: rivals[i] ?? [] })),
    quantities,
    attributions: attributed.attributions,
  };
}

/** A "sentence" with more figures is a table that lost its lines: nobody is asked for each of them. */
const MOST_IN_SENTENCE = 60;

const NO_HEDGES: readonly Hedge[] = [];

function claimOf(
  document: Document,
  figure: Measured,
  id: string,
  whose: FigureAttribution | undefined,
): TextClaim {
  const { start, end, value, unit, measure, direction } = figure;
  const sentence = document.sentences[figure.sentence];
  return {
    id,
    quote: document.text.slice(start, end),
    start,
    end,
    value,
    unit,
    measure,
    direction,
    source: whose?.source ?? null,
    cue: whose?.cue ?? null,
    hedges: [...(whose?.hedges ?? NO_HEDGES)],
    future: isFuture(document, figure),
    sentence: { start: sentence?.start ?? start, end: sentence?.end ?? end },
    rivals: [],
  };
}
