import { Button } from '#components/shared/button.tsx';
import { DOT } from '#components/shared/dot.ts';
import { formatDate, formatIsoDate } from '#components/shared/format-date.ts';
import { formatValue } from '#components/shared/format-value.ts';
import { Link } from '#components/shared/link.tsx';
import { relationLabel } from '#components/shared/relation-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { LedgerFigure, OtherFigure, PackFigure } from '#utils/model/other-figure.ts';
import { ownWords } from './own-words.ts';

interface FigureRowProps {
  readonly figure: OtherFigure;
  /** Unit of the claim they stand beside: not said again where it is the same. */
  readonly unit: string | null;
  /** The article's words, for a figure of the article. */
  readonly quote: string | null;
  readonly onJump: (claim: string) => void;
}

export function FigureRow({ figure, unit, quote, onJump }: FigureRowProps) {
  const vague = figure.value.relation === 'vague' && quote;
  const value = vague || formatValue(figure.value, figure.unit === unit ? null : figure.unit);
  const words = quote && ownWords(value, quote);
  return (
    <tr class={figure.origin === 'pack' && figure.time === 'later' ? 'row row-later' : 'row'}>
      <th scope="row" class="row-figure">
        {value}
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
        {figure.origin === 'article' && (
          <Button look="quiet" onPress={() => onJump(figure.claim)} label={t('action_jump_to', value)}>
            {t('action_jump')}
          </Button>
        )}
        {figure.origin === 'pack' && <PackEvidence figure={figure} />}
        {figure.origin === 'ledger' && <LedgerEvidence figure={figure} />}
      </td>
    </tr>
  );
}

function PackEvidence({ figure }: { readonly figure: PackFigure }) {
  const date = formatDate(figure.asOf, undefined, 'short');
  const words = [t(figure.asOfDerived ? 'as_of_derived' : 'as_of', date)];
  if (figure.time === 'later') words.push(t('figure_later'));
  if (figure.method) words.push(figure.method.replaceAll('-', ' '));
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
