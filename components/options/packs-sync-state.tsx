import { formatTime } from '#components/shared/format-time.ts';
import { explain } from '#utils/i18n/explain.ts';
import { t } from '#utils/i18n/translate.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { Subscription, SyncActivity } from '#utils/model/pack-sync.ts';
import { PackProgress } from './packs-progress.tsx';

interface PackSyncStateProps {
  readonly subscription: Subscription;
  readonly activity: SyncActivity | null;
}

/** How a sync goes, how the last one ended, and when the next one is due. */
export function PackSyncState({ subscription, activity }: PackSyncStateProps) {
  const { error, checkedAt, nextAt, underWay } = subscription;
  if (activity || underWay) return <PackProgress activity={activity} />;
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
