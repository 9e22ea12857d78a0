import { figureWords } from '#components/card/figure-title.ts';
import { type DatedFigure, seriesOf } from '#components/series/series.ts';
import { TimePlot } from '#components/series/time-plot.tsx';
import { Button } from '#components/shared/button.tsx';
import { DOT } from '#components/shared/dot.ts';
import { formatIsoDate } from '#components/shared/format-date.ts';
import { hostOf } from '#components/shared/host-of.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import type { ForgetChoice } from './forget-record.tsx';
import { dateOf, type GroupFacts, type RecordGroup } from './group-records.ts';
import { measureTitle } from './measure-title.ts';
import { RecordRow } from './record-row.tsx';

interface RecordTableProps {
  readonly group: RecordGroup;
  /** Undefined until they are known. */
  readonly facts: GroupFacts | undefined;
  /** No other group is shown. */
  readonly alone: boolean;
  /** Shows this group without the others. */
  readonly onAlone: () => void;
  readonly onForget: (what: ForgetChoice) => void;
}

/** Rows shown of a measure that is one of many. */
const SOME = 8;

/** One measure across articles. */
export function RecordTable({ group, facts, alone, onAlone, onForget }: RecordTableProps) {
  const title = measureTitle(group, facts?.label ?? null);
  const series = seriesOf(group.records.filter(({ unit }) => unit === group.unit).map(datedFigure));
  const isOnlyOne = facts?.count === 1;
  const rows = alone ? group.records : group.records.slice(0, SOME);
  return (
    <section class={isOnlyOne ? 'records records-one' : 'records'}>
      <h2>
        {title}
        {facts && !isOnlyOne && (
          <span class="records-count"> {tCount('ledger_found', facts.count, uiLocale())}</span>
        )}
      </h2>
      {series && <TimePlot series={series} own={null} beyond={0} />}
      <table>
        <colgroup>
          <col class="col-figure" />
          <col class="col-source" />
          <col />
          <col class="col-forget" />
        </colgroup>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('column_figure')}</th>
            <th scope="col">{t('column_source')}</th>
            <th scope="col">{t('column_article')}</th>
            <th scope="col">{t('action_forget')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(record => (
            <RecordRow key={record.id} record={record} onForget={onForget} />
          ))}
        </tbody>
      </table>
      {!alone && (facts?.count ?? group.records.length) > rows.length && (
        <Button look="quiet" onPress={onAlone} label={t('ledger_show_measure_name', title)}>
          {t('ledger_show_measure')}
        </Button>
      )}
    </section>
  );
}

function datedFigure(record: LedgerRecord): DatedFigure {
  const { value, unit, quote, article } = record;
  const date = dateOf(record);
  const source = record.source?.resolved ?? record.source?.text ?? t('source_own_voice_short');
  const met = [
    figureWords(value, unit, quote.exact),
    source,
    article.outlet ?? hostOf(article.url),
    formatIsoDate(date),
  ];
  return { date, source, value, met: met.filter(Boolean).join(DOT) };
}
