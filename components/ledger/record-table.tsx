import { DOT } from '#components/shared/dot.ts';
import { unitLabel } from '#components/shared/unit-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { RecordGroup } from './group-records.ts';
import { RecordRow } from './record-row.tsx';

interface RecordTableProps {
  readonly group: RecordGroup;
  readonly onForget: (id: string) => void;
}

/** One measure across articles. */
export function RecordTable({ group, onForget }: RecordTableProps) {
  return (
    <section class="records">
      <h2>
        {[group.unit && unitLabel(group.unit), group.measure].filter(Boolean).join(DOT) || t('measure_none')}
      </h2>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('column_figure')}</th>
            <th scope="col">{t('column_source')}</th>
            <th scope="col">{t('column_article')}</th>
            <th scope="col">{t('action_forget')}</th>
          </tr>
        </thead>
        <tbody>
          {group.records.map(record => (
            <RecordRow key={record.id} record={record} onForget={onForget} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
