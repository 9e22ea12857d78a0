import type { Span } from '../../model/span.ts';

/** What attributions and hedges need to know of a figure. */
export interface FigureLike extends Span {
  readonly unit: string | null;
  readonly measure: string | null;
}
