import type { ComponentChildren } from 'preact';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { LedgerFigure, OtherFigure } from '#utils/model/other-figure.ts';
import { FigureRow } from './figure-row.tsx';
import { type FigureGroup, groupFigures } from './group-figures.ts';
import { Plot } from './plot.tsx';
import { plotPoints } from './plot-points.ts';

interface OtherFiguresProps {
  readonly claim: Claim;
  /** All claims of the article. */
  readonly claims: readonly Claim[];
  /** Stands between the plot and the table. */
  readonly children?: ComponentChildren;
  readonly onJump: (claim: string) => void;
}

/** The other figures for one measure: a plot on one axis, and the same as a table grouped by where they come from. */
export function OtherFigures({ claim, claims, children, onJump }: OtherFiguresProps) {
  if (claim.competing.length === 0) return null;
  return (
    <section class="others">
      <h3 class="label">{t('others_heading')}</h3>
      <Plot {...plotPoints(claim)} />
      {children}
      <table class="figures">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('column_figure')}</th>
            <th scope="col">{t('column_source')}</th>
            <th scope="col">{t('column_relation')}</th>
            <th scope="col">{t('column_evidence')}</th>
          </tr>
        </thead>
        {groupFigures(claim.competing).map(group => (
          <tbody key={keyOf(group)}>
            <tr class="group-row">
              <th scope="rowgroup" colSpan={4} class="group">
                <span class="label">{headingOf(group)}</span>
                {group.origin === 'pack' && (
                  <span class="group-measure">{group.figures[0].measureLabel}</span>
                )}
              </th>
            </tr>
            {group.figures.map((figure, index) => (
              <FigureRow
                key={index}
                figure={figure}
                unit={claim.unit}
                quote={quoteOf(figure, claims)}
                onJump={onJump}
              />
            ))}
            {group.origin === 'ledger' && <MoreArticles figures={group.figures} />}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function keyOf(group: FigureGroup): string {
  return group.origin === 'pack' ? `${group.figures[0].pack}#${group.figures[0].measure}` : group.origin;
}

function headingOf(group: FigureGroup): string {
  if (group.origin === 'article') return t('origin_article');
  if (group.origin === 'ledger') {
    const [{ articles, orMore }] = group.figures;
    return tCount(orMore ? 'origin_ledger_least' : 'origin_ledger', articles, uiLocale());
  }
  const [{ packTitle, packVersion }] = group.figures;
  return t('origin_pack', packTitle, packVersion);
}

function quoteOf(figure: OtherFigure, claims: readonly Claim[]): string | null {
  return figure.origin === 'article' ? (claims.find(({ id }) => id === figure.claim)?.quote ?? null) : null;
}

/** How many articles there are beside those listed. */
function MoreArticles({ figures }: { readonly figures: readonly [LedgerFigure, ...LedgerFigure[]] }) {
  const [{ articles, orMore }] = figures;
  const more = articles - new Set(figures.map(({ url }) => url)).size;
  if (more <= 0) return null;
  return (
    <tr class="row">
      <td class="row-more" colSpan={4}>
        {tCount(orMore ? 'origin_ledger_least_more' : 'origin_ledger_more', more, uiLocale())}
      </td>
    </tr>
  );
}
