import { Button } from '#components/shared/button.tsx';
import { Confirm } from '#components/shared/confirm.tsx';
import { Link } from '#components/shared/link.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { PackChanges } from '#utils/model/pack-changes.ts';
import type { PackState, SyncActivity } from '#utils/model/pack-sync.ts';
import { PackChangesList } from './packs-changes.tsx';
import { PackFacts } from './packs-facts.tsx';
import { PackSyncState } from './packs-sync-state.tsx';

/** What can be done with a pack; each by its id. */
export interface PackActions {
  readonly onSync: (id: string) => void;
  readonly onCancel: (id: string) => void;
  readonly onUndo: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onShowChanges: (id: string) => void;
}

interface PackCardProps extends PackActions {
  readonly pack: PackState;
  readonly activity: SyncActivity | null;
  readonly changes: PackChanges | null | undefined;
  readonly now: number;
}

export function PackCard({ pack, activity, changes, now, ...actions }: PackCardProps) {
  const { id, title, description, homepage, subscription, version, otherVersion } = pack;
  const isBusy = activity !== null || (subscription?.underWay ?? false);
  const canGoBack = version !== null && otherVersion !== null && subscription !== null;
  return (
    <article aria-label={title}>
      <h3>{title}</h3>
      {description && <p>{description}</p>}
      <PackFacts pack={pack} now={now} />
      {homepage && <Link url={homepage} />}
      {subscription && <PackSyncState subscription={subscription} activity={activity} />}
      {subscription && (
        <p class="pack-actions">
          {isBusy ? (
            <Button onPress={() => actions.onCancel(id)}>{t('action_stop')}</Button>
          ) : (
            <Button onPress={() => actions.onSync(id)}>{t('action_sync')}</Button>
          )}
          {canGoBack && (
            <>
              <Button onPress={() => actions.onShowChanges(id)} pressed={changes !== undefined}>
                {t('action_changes')}
              </Button>
              <Button disabled={isBusy} onPress={() => actions.onUndo(id)}>
                {otherVersion < version
                  ? t('action_undo_version', otherVersion)
                  : t('action_redo_version', otherVersion)}
              </Button>
            </>
          )}
          <Confirm question={t('pack_remove_question', title)} onConfirm={() => actions.onRemove(id)}>
            {t('action_remove')}
          </Confirm>
        </p>
      )}
      {changes && <PackChangesList changes={changes} />}
    </article>
  );
}
