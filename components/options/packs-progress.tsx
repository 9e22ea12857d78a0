import { formatBytes } from '#components/shared/format-bytes.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { t } from '#utils/i18n/translate.ts';
import type { SyncActivity } from '#utils/model/pack-sync.ts';

/** What is being done with a pack and how far it is; null: it has just begun. */
export function PackProgress({ activity }: { readonly activity: SyncActivity | null }) {
  const { step, bytes, total, rows } = activity ?? { step: 'asking', bytes: 0, total: 0 };
  const [done, all] = rows ? [rows.done, rows.total] : [bytes, total];
  const count = (value: number) => value.toLocaleString(uiLocale());
  const words =
    step === 'fetching'
      ? t('sync_step_fetching', formatBytes(bytes), formatBytes(total))
      : rows === undefined
        ? t(`sync_step_${step}`)
        : done < all
          ? t('sync_step_rows', count(done), count(all))
          : t('sync_step_using');
  return (
    <p class="pack-progress" role="status">
      <progress aria-label={t('action_sync')} max={all || 1} value={all === 0 ? undefined : done} />
      {words}
    </p>
  );
}
