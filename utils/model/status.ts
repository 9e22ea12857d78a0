import { Quote } from './span.ts';
import { z } from './zod.ts';

/** The closed list of what can be said of a claim's standing, in the order that chooses the headline note (docs/architecture.md). */
export const StatusKind = z.enum([
  'fact-checked',
  'pack-status',
  'not-confirmed',
  'others-conflict',
  'interested-source',
  'others-differ',
  'later-figure',
  'shared-data',
  'others-agree',
  'hedged',
  'unnamed-source',
  'own-voice',
]);
export type StatusKind = z.infer<typeof StatusKind>;

/** Who says something of a claim, and where it can be read. */
export const Statement = z.object({
  by: z.string(),
  url: z.string(),
  date: z.string().nullable(),
  text: z.string(),
  /** Of a fact check: the claim as its checker put it; `text` is then the rating, in the checker's words. */
  checked: z.string().optional(),
});
export type Statement = z.infer<typeof Statement>;

/** A status note never stands without its evidence: words of the article, or a statement of a pack. */
export const StatusNote = z.object({
  kind: StatusKind,
  quote: Quote.nullable(),
  statement: Statement.nullable(),
});
export type StatusNote = z.infer<typeof StatusNote>;
