import { Value } from './figure.ts';
import { z } from './zod.ts';

/** How two figures of one measure relate: arithmetic, never a judgement. */
export const FigureRelation = z.enum(['same', 'agree', 'differ', 'conflict']);
export type FigureRelation = z.infer<typeof FigureRelation>;

/** A date as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'is no date: write 2026, 2026-05 or 2026-05-01' });
export type PartialDate = z.infer<typeof PartialDate>;

const Common = z.object({
  relation: FigureRelation,
  /** Distance of the stated numbers as a share of the smaller (500 of 7,500 is 0.067); null where a number is missing. */
  difference: z.number().nullable(),
  value: Value,
  unit: z.string().nullable(),
  /** The same in the unit of the claim it stands beside, to three digits; only where it was written in another unit and converted. */
  converted: Value.optional(),
  /** Who gives the figure, as shown; null for an article's own voice. */
  source: z.string().nullable(),
});

/** Another figure of this article. */
export const ArticleFigure = Common.extend({ origin: z.literal('article'), claim: z.string() });
export type ArticleFigure = z.infer<typeof ArticleFigure>;

/** A pack's observation of the same measure. */
export const PackFigure = Common.extend({
  origin: z.literal('pack'),
  pack: z.string(),
  packTitle: z.string(),
  packVersion: z.int(),
  observation: z.string(),
  measure: z.string(),
  measureLabel: z.string(),
  asOf: PartialDate,
  /** The date was worked out, not stated. */
  asOfDerived: z.boolean(),
  /** Relative to the article's date: the nearest before it, an earlier one, one after it; `undated` where the article has no date. */
  time: z.enum(['nearest', 'earlier', 'later', 'undated']),
  method: z.string().nullable(),
  /**
   * Why numbers that exclude each other are no conflict: one of them counts only what was documented, or the count grows and is of
   * another day.
   */
  reconciledBy: z.enum(['method', 'day']).optional(),
  /** Who passed the figure on, and whose data it rests on, where the pack says so. */
  compiledBy: z.array(z.string()).optional(),
  basedOn: z.array(z.string()).optional(),
  url: z.string(),
  /** Why this claim and this measure are thought to be the same: the term that named the measure, what it is about, and where that was found. */
  reason: z.object({
    term: z.string(),
    about: z.string(),
    via: z.enum(['sentence', 'paragraph', 'title', 'article']),
  }),
});
export type PackFigure = z.infer<typeof PackFigure>;

/** A figure the reader met in another article. */
export const LedgerFigure = Common.extend({
  origin: z.literal('ledger'),
  record: z.string(),
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string(),
  published: z.string().nullable(),
  /** In how many other articles the measure was met; only some are listed. */
  articles: z.int().min(1),
  /** The ledger holds more records of the measure than were looked at: there may be more articles. */
  orMore: z.boolean().optional(),
});
export type LedgerFigure = z.infer<typeof LedgerFigure>;

export const OtherFigure = z.discriminatedUnion('origin', [ArticleFigure, PackFigure, LedgerFigure]);
export type OtherFigure = z.infer<typeof OtherFigure>;
