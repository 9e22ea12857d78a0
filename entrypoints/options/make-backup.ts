import { browser } from 'wxt/browser';
import { send } from '#utils/messages/send.ts';
import type { PackState } from '#utils/model/pack-sync.ts';
import { backupLines, toBackupFile } from '#utils/store/backup/write-backup.ts';
import { openLedgerReader } from '#utils/store/ledger/guest.ts';
import { exportPack } from '#utils/store/packs/export-pack.ts';
import { readSettings } from '#utils/store/settings.ts';

/** Everything the reader has in one file. Packs that name no address can come back only with their files, so these always come whole. */
export async function makeBackup(
  packs: readonly PackState[],
  withPacks: boolean,
): Promise<{ name: string; content: Blob }> {
  // What a crash took from the stores is back before it is copied.
  await send('check-stores', null);
  const subscribed = packs.flatMap(({ title, version, subscription }) =>
    subscription ? [{ title, version, ...subscription }] : [],
  );
  const created = new Date().toISOString();
  const lines = backupLines({
    created,
    app: browser.runtime.getManifest().version,
    settings: await readSettings(),
    subscriptions: subscribed.map(({ title, id, url, key, trust, paused, epoch, keyChange }) => ({
      ...{ title, id, url, key, trust, paused },
      ...(epoch === undefined ? {} : { epoch }),
      ...(keyChange === undefined ? {} : { keyChange }),
    })),
    packs: whole(subscribed.filter(({ url }) => withPacks || url === null)),
    records: openLedgerReader().all(),
  });
  return { name: `whence-backup-${created.slice(0, 10)}.ndjson.gz`, content: await toBackupFile(lines) };
}

async function* whole(packs: readonly { readonly id: string; readonly version: number | null }[]) {
  for (const { id, version } of packs)
    if (version !== null) yield { id, version, content: (await exportPack(id)).content };
}
