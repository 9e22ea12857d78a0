import type { ArticleFigure, LedgerFigure, OtherFigure, PackFigure } from '#utils/model/other-figure.ts';

/** A figure that the article gives once or more, by the same source and in the same number. */
export interface RepeatedFigure extends ArticleFigure {
  /** The claims that give it, in the order of the text; the first is `claim`. */
  readonly claims: readonly string[];
}

/** Other figures of one origin; packs are told apart by id and by measure. */
export type FigureGroup =
  | { readonly origin: 'article'; readonly figures: readonly RepeatedFigure[] }
  | { readonly origin: 'pack'; readonly figures: readonly [PackFigure, ...PackFigure[]] }
  | { readonly origin: 'ledger'; readonly figures: readonly [LedgerFigure, ...LedgerFigure[]] };

const TIMES = ['nearest', 'earlier', 'undated', 'later'] as const;

/** This article first, then packs in the order they came, then the ledger; a pack's later observations last. What is said again stands once. */
export function groupFigures(figures: readonly OtherFigure[]): FigureGroup[] {
  const article = repeated(figures.filter(figure => figure.origin === 'article'));
  const ledger = figures.filter(figure => figure.origin === 'ledger');
  const [nearest, ...others] = onceEach(ledger, ({ url }) => url).map(([figure]) => figure);
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
    ...(nearest ? [{ origin: 'ledger', figures: [nearest, ...others] } as const] : []),
  ];
}

const repeated = (figures: readonly ArticleFigure[]): RepeatedFigure[] =>
  onceEach(figures, () => '').map(([first, ...again]) => ({
    ...first,
    claims: [first, ...again].map(({ claim }) => claim),
  }));

/** Figures with the same number, unit and source, and the same in one more respect, as one group; a vague number is never the same as another. */
function onceEach<T extends ArticleFigure | LedgerFigure>(
  figures: readonly T[],
  also: (figure: T) => string,
): [T, ...T[]][] {
  const groups = Map.groupBy(figures, figure => {
    const { value, unit, source } = figure;
    if (value.relation === 'vague') return figure;
    return JSON.stringify([value, unit, source?.toLowerCase(), also(figure)]);
  });
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest]] : []));
}
