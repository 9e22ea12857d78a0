import { DOT } from '#components/shared/dot.ts';
import { formatDate, formatIsoDate } from '#components/shared/format-date.ts';
import { formatValue } from '#components/shared/format-value.ts';
import { Link } from '#components/shared/link.tsx';
import { methodLabel } from '#components/shared/method-label.ts';
import { relationLabel } from '#components/shared/relation-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { LedgerFigure, PackFigure } from '#utils/model/other-figure.ts';
import { figureWords } from './figure-title.ts';
import type { FigureGroup } from './group-figures.ts';
import { Jumps } from './jumps.tsx';
import { ownWords } from './own-words.ts';

interface FigureRowProps {
  readonly figure: FigureGroup['figures'][number];
  /** Unit of the claim they stand beside: not said again where it is the same. */
  readonly unit: string | null;
  /** The article's words, for a figure of the article. */
  readonly quote: string | null;
  readonly onJump: (claim: string) => void;
}

export function FigureRow({ figure, unit, quote, onJump }: FigureRowProps) {
  const value = shownValue(figure, unit, quote);
  const words = quote && ownWords(value, quote);
  return (
    <tr class={figure.origin === 'pack' && figure.time === 'later' ? 'row row-later' : 'row'}>
      <th scope="row" class="row-figure">
        {value}
        {figure.converted && (
          <span class="row-converted">{t('figure_converted', formatValue(figure.converted, unit))}</span>
        )}
      </th>
      <td class="row-source">
        <bdi>{figure.source ?? t('source_own_voice_short')}</bdi>
      </td>
      <td class="row-relation">{relationLabel(figure.relation, figure.difference)}</td>
      <td class="row-evidence">
        {words && (
          <>
            <q class="note-quote" dir="auto">
              {words}
            </q>{' '}
          </>
        )}
        {figure.origin === 'article' && <Jumps claims={figure.claims} figure={value} onJump={onJump} />}
        {figure.origin === 'pack' && <PackEvidence figure={figure} />}
        {figure.origin === 'ledger' && <LedgerEvidence figure={figure} />}
      </td>
    </tr>
  );
}

/** Said with its unit only where that is another one; a share always, because without it a third would be a number. */
function shownValue(
  { value, unit: own }: FigureRowProps['figure'],
  unit: string | null,
  quote: string | null,
) {
  const shown = own === unit && unit !== 'percent' ? null : own;
  return quote ? figureWords(value, shown, quote) : formatValue(value, shown);
}

function PackEvidence({ figure }: { readonly figure: PackFigure }) {
  const date = formatDate(figure.asOf, undefined, 'short');
  const words = [t(figure.asOfDerived ? 'as_of_derived' : 'as_of', date)];
  if (figure.time === 'later') words.push(t('figure_later'));
  if (figure.method) words.push(methodLabel(figure.method));
  if (figure.reconciledBy) words.push(t(`figure_reconciled_by_${figure.reconciledBy}`));
  if (figure.basedOn) words.push(t('figure_based_on', figure.basedOn.join(', ')));
  if (figure.compiledBy) words.push(t('figure_compiled_by', figure.compiledBy.join(', ')));
  return (
    <>
      {words.join(DOT)}
      {DOT}
      <Link url={figure.url} />
    </>
  );
}

function LedgerEvidence({ figure }: { readonly figure: LedgerFigure }) {
  const words = [figure.outlet, figure.published && formatIsoDate(figure.published)].filter(Boolean);
  return (
    <>
      {words.join(DOT)}
      {DOT}
      <Link url={figure.url}>{figure.title ?? undefined}</Link>
    </>
  );
}
