import { useState } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { formatBytes } from '#components/shared/format-bytes.ts';
import { formatNumber } from '#components/shared/format-number.ts';
import { Toggle } from '#components/shared/toggle.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { BackupSummary, RestoreOutcome } from '#utils/model/backup.ts';
import { RestoreOutcomeView, RestorePreview } from './backup-restore.tsx';
import { Section } from './section.tsx';

/** How far the reader is in backing up or restoring. */
export type BackupStep =
  | { readonly step: 'idle' | 'making' | 'reading' }
  | { readonly step: 'made'; readonly name: string; readonly bytes: number }
  | { readonly step: 'preview'; readonly summary: BackupSummary }
  | { readonly step: 'restoring'; readonly done: number; readonly total: number }
  | { readonly step: 'restored'; readonly outcome: RestoreOutcome }
  | { readonly step: 'failed'; readonly reason: string };

export interface BackupProps {
  readonly state: BackupStep;
  /** Of all subscribed packs. */
  readonly packBytes: number;
  readonly onBackUp: (withPacks: boolean) => void;
  readonly onChoose: (file: File) => void;
  readonly onRestore: () => void;
  readonly onDismiss: () => void;
}

/** Everything the reader has, to one file and back. */
export function BackupSection({ state, packBytes, onBackUp, onChoose, onRestore, onDismiss }: BackupProps) {
  const [withPacks, setWithPacks] = useState(false);
  const isBusy = state.step === 'making' || state.step === 'reading' || state.step === 'restoring';
  return (
    <Section id="backup" title={t('backup_heading')} hint={t('backup_hint')}>
      {packBytes > 0 && (
        <Toggle on={withPacks} onChange={setWithPacks} disabled={isBusy}>
          {t('backup_whole', formatBytes(packBytes))}
        </Toggle>
      )}
      <p>
        <Button disabled={isBusy} onPress={() => onBackUp(withPacks)}>
          {t('action_back_up')}
        </Button>
      </p>
      <label class="setting">
        <span>{t('restore_label')}</span>
        <input
          class="field"
          type="file"
          accept=".gz,.ndjson"
          disabled={isBusy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
            if (file) onChoose(file);
          }}
        />
      </label>
      {state.step === 'preview' && (
        <RestorePreview summary={state.summary} onRestore={onRestore} onDismiss={onDismiss} />
      )}
      <div role="status">
        {state.step === 'making' && <p>{t('backup_making')}</p>}
        {state.step === 'made' && <p>{t('backup_made', state.name, formatBytes(state.bytes))}</p>}
        {state.step === 'reading' && <p>{t('restore_reading')}</p>}
        {state.step === 'restoring' && (
          <p>{t('restore_going', formatNumber(state.done), formatNumber(state.total))}</p>
        )}
        {state.step === 'restored' && <RestoreOutcomeView outcome={state.outcome} />}
      </div>
      {state.step === 'failed' && (
        <p class="pack-error" role="alert">
          {state.reason}
        </p>
      )}
    </Section>
  );
}
