import type { Value } from './figure.ts';
import type { PartialDate } from './other-figure.ts';

/** A figure of a pack as lists of changes show it. */
export interface PackFigureLine {
  readonly id: string;
  /** Label of the measure. */
  readonly measure: string;
  readonly value: Value;
  readonly unit: string | null;
  readonly asOf: PartialDate;
  readonly claimedBy: string;
  readonly url: string;
}

/** What one version of a pack says that the other does not. */
export interface PackChanges {
  readonly from: number;
  readonly to: number;
  readonly added: readonly PackFigureLine[];
  readonly revised: readonly { readonly before: PackFigureLine; readonly after: PackFigureLine }[];
  readonly withdrawn: readonly PackFigureLine[];
  /** Names that came and went. */
  readonly entitiesAdded: number;
  readonly entitiesRemoved: number;
}
