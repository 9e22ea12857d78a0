import type { HedgeKind } from '../../model/hedge.ts';

/** Hedges of one kind: one file, one list of patterns (`pattern.ts` says how they are written). */
export interface HedgeFamily {
  readonly kind: HedgeKind;
  readonly patterns: readonly string[];
}
