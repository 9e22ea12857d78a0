import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { PackState } from '#utils/model/pack-sync.ts';
import type { PackActions } from './packs-buttons.tsx';

interface PackExportProps {
  readonly pack: PackState;
  readonly onExport: PackActions['onExport'];
}

/** A pack to be handed on as it is, and its rows for a spreadsheet, a file a kind. */
export function PackExport({ pack: { id, kinds }, onExport }: PackExportProps) {
  return (
    <details class="pack-export">
      <summary>{t('action_export_file')}</summary>
      <p class="pack-actions">
        <Button onPress={() => onExport(id, 'pack')}>{t('export_pack')}</Button>
        {kinds.map(kind => (
          <Button key={kind} onPress={() => onExport(id, kind)}>
            {t(`export_${kind}`)}
          </Button>
        ))}
      </p>
      <p class="hint">{t('export_hint')}</p>
    </details>
  );
}
