import { Button } from '#components/shared/button.tsx';
import { Confirm } from '#components/shared/confirm.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { ResourceName } from '#utils/model/pack.ts';
import type { PackState, Subscription } from '#utils/model/pack-sync.ts';

/** What can be done with a pack; each by its id. */
export interface PackActions {
  readonly onSync: (id: string) => void;
  readonly onCancel: (id: string) => void;
  readonly onPause: (id: string, paused: boolean) => void;
  readonly onUndo: (id: string) => void;
  /** The pack as it is, or its rows of one kind for a spreadsheet. */
  readonly onExport: (id: string, what: 'pack' | ResourceName) => void;
  readonly onRemove: (id: string) => void;
  readonly onShowChanges: (id: string) => void;
}

interface PackButtonsProps extends PackActions {
  readonly pack: PackState;
  readonly subscription: Subscription;
  readonly isBusy: boolean;
  readonly isShowingChanges: boolean;
  readonly isLocked: boolean;
}

export function PackButtons({
  pack,
  subscription,
  isBusy,
  isShowingChanges,
  isLocked,
  ...on
}: PackButtonsProps) {
  const { id, title, version, otherVersion } = pack;
  const { url, paused } = subscription;
  return (
    <p class="pack-actions">
      {isBusy && <Button onPress={() => on.onCancel(id)}>{t('action_stop')}</Button>}
      {!isBusy && url !== null && <Button onPress={() => on.onSync(id)}>{t('action_sync')}</Button>}
      {url !== null && !isLocked && (
        <Button onPress={() => on.onPause(id, !paused)}>
          {t(paused ? 'action_resume' : 'action_pause')}
        </Button>
      )}
      {version !== null && otherVersion !== null && (
        <>
          <Button onPress={() => on.onShowChanges(id)} pressed={isShowingChanges}>
            {t('action_changes')}
          </Button>
          <Button disabled={isBusy} onPress={() => on.onUndo(id)}>
            {otherVersion < version
              ? t('action_undo_version', otherVersion)
              : t('action_redo_version', otherVersion)}
          </Button>
        </>
      )}
      {!isLocked && (
        <Confirm question={t('pack_remove_question', title)} onConfirm={() => on.onRemove(id)}>
          {t('action_remove')}
        </Confirm>
      )}
    </p>
  );
}
