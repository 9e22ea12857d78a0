import type { Direction, Value } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';

/** What comparing needs to know of a claim; every `TextClaim` fits. */
export interface ClaimLike extends Span {
  readonly id: string;
  readonly value: Value;
  readonly unit: string | null;
  readonly measure: string | null;
  readonly direction: Direction | null;
  readonly sentence: Span;
  readonly source:
    | (Span & { readonly text: string; readonly resolved: string | null; readonly entity: string | null })
    | null;
}

/** Another claim about the same measure; `same` repeats the figure. */
export interface Rival {
  readonly claim: string;
  readonly same: boolean;
}
