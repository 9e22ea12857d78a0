import { explain } from '#utils/i18n/explain.ts';
import { send } from '#utils/messages/send.ts';
import type { BackupSummary, RestoreOutcome } from '#utils/model/backup.ts';
import { restoreBackup } from '#utils/store/backup/restore.ts';
import { uploads } from '#utils/store/packs/sync/pack-files.ts';
import { changeSettings } from '#utils/store/settings.ts';
import { forgetUploads } from './upload.ts';

/** Restores a backup whose summary the reader agreed to. Throws what `restoreBackup` throws. */
export async function restoreFrom(
  file: File,
  summary: BackupSummary,
  onRecords: (done: number) => void,
): Promise<RestoreOutcome> {
  let done = 0;
  try {
    return await restoreBackup(file, file.name, summary, {
      room: async () => {
        const { quota, usage } = await navigator.storage.estimate();
        return quota === undefined ? null : quota - (usage ?? 0);
      },
      upload: async (name, content) => uploads().write(name, new Uint8Array(await content.arrayBuffer())),
      pack: (subscription, name) => send('restore-pack', { subscription, name }),
      records: async records => {
        const added = await send('restore-records', { records: [...records] });
        done += records.length;
        onRecords(done);
        return added;
      },
      settings: async settings => {
        await changeSettings(() => settings);
      },
      explain,
    });
  } finally {
    await forgetUploads();
  }
}
