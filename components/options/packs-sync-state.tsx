import { formatBytes } from '#components/shared/format-bytes.ts';
import { formatTime } from '#components/shared/format-time.ts';
import { explain } from '#utils/i18n/explain.ts';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { Subscription, SyncActivity } from '#utils/model/pack-sync.ts';

interface PackSyncStateProps {
  readonly subscription: Subscription;
  readonly activity: SyncActivity | null;
}

/** How a sync goes, how the last one ended, and when the next one is due. */
export function PackSyncState({ subscription, activity }: PackSyncStateProps) {
  const { error, checkedAt, nextAt, underWay } = subscription;
  if (activity || underWay) return <Progress activity={activity} />;
  return (
    <>
      {error && (
        <p class="pack-error" role="status">
          {explain(new WhenceError(error.code, ...error.details))}
        </p>
      )}
      <p class="pack-facts">
        {checkedAt !== null && t('pack_checked', formatTime(checkedAt))}{' '}
        {nextAt !== null && t('pack_next', formatTime(nextAt))}
      </p>
    </>
  );
}

function Progress({ activity }: { activity: SyncActivity | null }) {
  const { step, bytes, total } = activity ?? { step: 'asking', bytes: 0, total: 0 };
  const words =
    step === 'fetching'
      ? t('sync_step_fetching', formatBytes(bytes), formatBytes(total))
      : t(`sync_step_${step}`);
  return (
    <p class="pack-progress" role="status">
      <progress aria-label={t('action_sync')} max={total || 1} value={total === 0 ? undefined : bytes} />
      {words}
    </p>
  );
}
