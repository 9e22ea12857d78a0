import { Quote } from './span.ts';
import { z } from './zod.ts';

export const HedgeKind = z.enum([
  'not-confirmed',
  'reported',
  'alleged',
  'estimated',
  'expected',
  'possible',
  'preliminary',
  'disputed',
]);
export type HedgeKind = z.infer<typeof HedgeKind>;

/** Words of the text about how certain or how checked a claim is. */
export const Hedge = Quote.extend({ kind: HedgeKind });
export type Hedge = z.infer<typeof Hedge>;
