import type { BackupSubscription } from '../../model/backup.ts';
import { WhenceError } from '../../model/errors.ts';
import type { FileSubscriptionRequest } from '../../model/pack-sync.ts';
import { parsePublicKey } from '../../packs/signature/public-key.ts';
import { parseAddress } from '../../packs/sync/address.ts';
import type { Files } from '../files/files.ts';
import type { PackStore } from '../packs/packs.ts';
import { type Subscriptions, UNMET } from '../packs/sync/subscriptions.ts';

interface Parts {
  readonly store: PackStore;
  readonly subscriptions: Subscriptions;
  /** As for a pack in a file that the reader agreed to (`PackFiles.subscribe`). */
  readonly subscribeFile: (request: FileSubscriptionRequest) => Promise<void>;
  readonly uploads: Files;
}

/**
 * For the background: subscribes again to a pack of a backup, under the key that was pinned. One that is here stays as it is. Where the backup brings the
 * pack's files, they are verified like those of a pack in a file; where they do not hold, the host is asked.
 * Throws what `parseAddress` and `parsePublicKey` throw, pack_taken, subscriptions_full, backup_other_key, and what `PackFiles.subscribe` throws
 * for a pack without a host.
 * @param name of the upload with its files; null where there is none
 */
export async function restorePack(
  { store, subscriptions, subscribeFile, uploads }: Parts,
  subscription: BackupSubscription,
  name: string | null,
): Promise<'added' | 'here'> {
  const { id, url, key } = subscription;
  try {
    if (url !== null) parseAddress(url);
    if (key !== null) parsePublicKey(key, id);
    const here = await subscriptions.get(id);
    if (here && here.key !== key) throw new WhenceError('backup_other_key', id);
    if (here) return 'here';
    if ((await store.list()).some(head => head.id === id)) throw new WhenceError('pack_taken', id);
    await subscriptions.add({ ...subscription, ...UNMET, underWay: url !== null && name === null });
    if (name === null) return 'added';
    try {
      await subscribeFile({ id, name, key });
    } catch (error) {
      if (url === null) {
        await subscriptions.remove(id);
        throw error;
      }
      await subscriptions.update(id, () => ({ underWay: true }));
    }
    return 'added';
  } finally {
    if (name !== null) await uploads.remove(name);
  }
}
