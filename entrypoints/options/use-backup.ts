import { useState } from 'preact/hooks';
import type { BackupProps, BackupStep } from '#components/options/backup-section.tsx';
import { download } from '#components/shared/download.ts';
import { explain } from '#utils/i18n/explain.ts';
import type { BackupSummary } from '#utils/model/backup.ts';
import type { PackState } from '#utils/model/pack-sync.ts';
import { summariseBackup } from '#utils/store/backup/summarise.ts';
import { makeBackup } from './make-backup.ts';
import { restoreFrom } from './restore-from.ts';

/** The way to a backup, and from a file through its preview back to what it holds. */
export function useBackup(packs: readonly PackState[]): BackupProps {
  const [state, setState] = useState<BackupStep>({ step: 'idle' });
  const [chosen, setChosen] = useState<{ file: File; summary: BackupSummary } | null>(null);
  const attempt = async (work: () => Promise<BackupStep>): Promise<void> => {
    setState(await work().catch(error => ({ step: 'failed' as const, reason: explain(error) })));
  };
  return {
    state,
    packBytes: packs.reduce((sum, { subscription, bytes }) => sum + (subscription ? bytes : 0), 0),
    onBackUp: withPacks => {
      setState({ step: 'making' });
      void attempt(async () => {
        const { name, content } = await makeBackup(packs, withPacks);
        download(name, content);
        return { step: 'made', name, bytes: content.size };
      });
    },
    onChoose: file => {
      setState({ step: 'reading' });
      void attempt(async () => {
        const summary = await summariseBackup(file, file.name);
        setChosen({ file, summary });
        return { step: 'preview', summary };
      });
    },
    onRestore: () => {
      if (!chosen) return;
      const { file, summary } = chosen;
      const onRecords = (done: number): void => setState({ step: 'restoring', done, total: summary.records });
      onRecords(0);
      void attempt(async () => ({
        step: 'restored',
        outcome: await restoreFrom(file, summary, onRecords),
      }));
    },
    onDismiss: () => {
      setChosen(null);
      setState({ step: 'idle' });
    },
  };
}
