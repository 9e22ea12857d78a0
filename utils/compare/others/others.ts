import type { ArticleFigure, LedgerFigure, OtherFigure, PackFigure } from '../../model/other-figure.ts';
import type { ObservationRow } from '../../model/pack.ts';
import type { MeasureMatch } from '../match/match.ts';

/** A pack's figure with the row it was made from. */
export interface Observed {
  readonly figure: PackFigure;
  readonly observation: ObservationRow;
  readonly match: MeasureMatch;
  /** Days from the article's date to the observation's; null where the article has none. */
  readonly days: number | null;
}

/** The other figures of one claim by where they come from. */
export interface Others {
  readonly article: readonly ArticleFigure[];
  readonly pack: readonly Observed[];
  readonly ledger: readonly LedgerFigure[];
}

export const allFigures = ({ article, pack, ledger }: Others): OtherFigure[] => [
  ...article,
  ...pack.map(({ figure }) => figure),
  ...ledger,
];
