import { Value } from './figure.ts';
import { SourceKind } from './source.ts';
import { StatusKind } from './status.ts';
import { z } from './zod.ts';

/** One claim as the reader met it. `id` is stable for article and place, so that a page visited again adds nothing. */
export const LedgerRecord = z.object({
  id: z.string(),
  article: z.object({
    url: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
  }),
  /** When the claim was first met, ISO 8601. */
  metAt: z.iso.datetime(),
  /** W3C Web Annotation selectors. */
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  position: z.object({ start: z.int().min(0), end: z.int().min(0) }),
  value: Value,
  unit: z.string().nullable(),
  measure: z.string().nullable(),
  source: z.object({ text: z.string(), kind: SourceKind, resolved: z.string().nullable() }).nullable(),
  status: z.array(StatusKind),
  /** Pack measures this claim was compared with, as pack#measure. */
  measures: z.array(z.string()),
});
export type LedgerRecord = z.infer<typeof LedgerRecord>;

/** What a record is grouped under: the pack measures it was compared with, else its own words as `measure|unit`. Never empty. */
export const groupsOf = ({ measures, measure, unit }: Pick<LedgerRecord, 'measures' | 'measure' | 'unit'>) =>
  measures.length > 0 ? measures : [`${measure ?? ''}|${unit ?? ''}`];

/** What a reader asks the ledger to forget. `site` takes its subdomains with it; times are ISO 8601, `to` exclusive. */
export const Forget = z.union([
  z.object({ article: z.string() }),
  z.object({ site: z.string() }),
  z.object({ from: z.string(), to: z.string() }),
  z.object({ ids: z.array(z.string()) }),
  z.object({ all: z.literal(true) }),
]);
export type Forget = z.infer<typeof Forget>;
