import type { Direction, Value } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';

/**
 * What a figure counts: people and things, money, a percentage, a share of a whole ("half", "one in five"), a measured
 * amount, a length of time, an age, a multiple ("three times"), or nothing that is named.
 */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'share'
  | 'measurement'
  | 'duration'
  | 'age'
  | 'fold'
  | 'number';

/** An expression of quantity in the text, bound and unit included; offsets into the text. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly value: Value;
  /** Vocabulary of the model's claim: a lemma, an ISO 4217 code, `percent`, a unit's English singular; null for none. */
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** Index into the document's sentences. */
  readonly sentence: number;
  /** Token indices, `lastToken` exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Where the number itself begins, behind bound and currency sign. */
  readonly numberToken: number;
  /** The counted noun, where one is written. */
  readonly headToken: number | null;
  /** The unit is not written here but understood from words before. */
  readonly elided: boolean;
}

/** A figure before bound, direction and understood unit are added. */
export interface Draft {
  readonly kind: FigureKind;
  readonly value: Value;
  readonly unit: string | null;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly numberToken: number;
  readonly headToken: number | null;
}
