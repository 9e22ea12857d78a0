import { Direction, Value } from './figure.ts';
import { Hedge } from './hedge.ts';
import { OtherFigure } from './other-figure.ts';
import { Source } from './source.ts';
import { Quote, Span } from './span.ts';
import { StatusNote } from './status.ts';
import { z } from './zod.ts';

/** A figure with its measure, who gives it, and how it is hedged. Offsets are into the article's text. */
export const Claim = Span.extend({
  /** Unique in the article, in the order of the text: c1, c2 … (quantities: q1, q2 …). */
  id: z.string(),
  /** The figure as written, bound and unit included: "more than 7,500 people". */
  quote: z.string(),
  value: Value,
  /** product vocabulary: a counted noun's singular lemma, an ISO 4217 code, `percent`, a unit's English singular; null for a bare number. */
  unit: z.string().nullable(),
  /** What is counted or said of it: "killed", "without power". */
  measure: z.string().nullable(),
  direction: Direction.nullable(),
  /** Null is the article's own voice. */
  source: Source.nullable(),
  cue: Quote.nullable(),
  hedges: z.array(Hedge),
  /** A forecast or a plan. */
  future: z.boolean(),
  /** The sentence that holds the figure. */
  sentence: Span,
  competing: z.array(OtherFigure),
  /** In the documented order of the headline note: the first is the headline. */
  notes: z.array(StatusNote),
});
export type Claim = z.infer<typeof Claim>;

/** What the engine alone can say of a figure: a claim before it meets packs and ledger. */
export type TextClaim = Omit<Claim, 'competing' | 'notes'> & {
  /** Other claims of the article about the same measure, by id; `same` ones repeat the figure. */
  rivals: readonly { readonly claim: string; readonly same: boolean }[];
};

/** Source, cue and content, numeric or not. `source: null` where the cue names nobody ("it was reported that"). */
export const Attribution = z.object({
  source: Source.nullable(),
  cue: Quote,
  content: z.array(Span),
});
export type Attribution = z.infer<typeof Attribution>;
