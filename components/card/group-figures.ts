import type { ArticleFigure, LedgerFigure, OtherFigure, PackFigure } from '#utils/model/other-figure.ts';

/** Other figures of one origin; packs are told apart by id and by measure. */
export type FigureGroup =
  | { readonly origin: 'article'; readonly figures: readonly ArticleFigure[] }
  | { readonly origin: 'pack'; readonly figures: readonly [PackFigure, ...PackFigure[]] }
  | { readonly origin: 'ledger'; readonly figures: readonly LedgerFigure[] };

const TIMES = ['nearest', 'earlier', 'undated', 'later'] as const;

/** This article first, then packs in the order they came, then the ledger; a pack's later observations last. */
export function groupFigures(figures: readonly OtherFigure[]): FigureGroup[] {
  const article = figures.filter(figure => figure.origin === 'article');
  const ledger = figures.filter(figure => figure.origin === 'ledger');
  const packs = Map.groupBy(
    figures.filter(figure => figure.origin === 'pack'),
    figure => `${figure.pack}#${figure.measure}`,
  );
  return [
    ...(article.length > 0 ? [{ origin: 'article', figures: article } as const] : []),
    ...[...packs.values()].flatMap(group => {
      const [first, ...rest] = group.toSorted((a, b) => TIMES.indexOf(a.time) - TIMES.indexOf(b.time));
      return first ? [{ origin: 'pack', figures: [first, ...rest] } as const] : [];
    }),
    ...(ledger.length > 0 ? [{ origin: 'ledger', figures: ledger } as const] : []),
  ];
}
