import { Button } from '#components/shared/button.tsx';
import { formatBytes } from '#components/shared/format-bytes.ts';
import { formatNumber } from '#components/shared/format-number.ts';
import { formatTime } from '#components/shared/format-time.ts';
import { hostOf } from '#components/shared/host-of.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { BackupSummary, RestoreOutcome } from '#utils/model/backup.ts';

interface RestorePreviewProps {
  readonly summary: BackupSummary;
  readonly onRestore: () => void;
  readonly onDismiss: () => void;
}

/** What a backup holds and what restoring it will do, to be agreed to. */
export function RestorePreview({ summary, onRestore, onDismiss }: RestorePreviewProps) {
  const { created, app, settings, subscriptions, records } = summary;
  return (
    <section class="pack-offer" aria-label={t('restore_heading')}>
      <h3>{t('restore_heading')}</h3>
      <dl>
        <div>
          <dt>{t('restore_written')}</dt>
          <dd>{t('restore_written_by', formatTime(created), app)}</dd>
        </div>
        <div>
          <dt>{t('nav_settings')}</dt>
          <dd>{t(settings ? 'restore_settings_replaced' : 'restore_settings_none')}</dd>
        </div>
        <div>
          <dt>{t('restore_ledger')}</dt>
          <dd>{formatNumber(records)}</dd>
        </div>
        <div>
          <dt>{t('packs_heading')}</dt>
          <dd>{subscriptions.length === 0 ? t('restore_packs_none') : <Packs packs={subscriptions} />}</dd>
        </div>
      </dl>
      <p>{t('restore_promise')}</p>
      <p class="pack-actions">
        <Button look="primary" onPress={onRestore}>
          {t('action_restore')}
        </Button>
        <Button onPress={onDismiss}>{t('action_restore_not')}</Button>
      </p>
    </section>
  );
}

function Packs({ packs }: { packs: BackupSummary['subscriptions'] }) {
  return (
    <ul class="restore-packs">
      {packs.map(({ id, title, url, bytes, words }) => (
        <li key={id}>
          {bytes !== null && t('restore_pack_whole', title, formatBytes(bytes))}
          {bytes === null && url !== null && t('restore_pack_host', title, hostOf(url) ?? url)}
          {bytes === null && url === null && t('restore_pack_lost', title)}
          <span class="hint">{t('restore_pack_words', words ?? t('offer_no_key'))}</span>
        </li>
      ))}
    </ul>
  );
}

/** What came back, and what did not and why. */
export function RestoreOutcomeView({ outcome }: { outcome: RestoreOutcome }) {
  const { added, records, subscribed, failed } = outcome;
  return (
    <>
      <p>{tCount('restore_done', added, uiLocale(), formatNumber(records), formatNumber(subscribed))}</p>
      {failed.length > 0 && (
        <>
          <p>{t('restore_failed')}</p>
          <ul>
            {failed.map(({ title, reason }) => (
              <li key={title}>
                {title}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
