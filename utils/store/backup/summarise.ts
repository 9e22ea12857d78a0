import type { BackupSubscription, BackupSummary } from '../../model/backup.ts';
import { WhenceError } from '../../model/errors.ts';
import { fingerprint } from '../../packs/signature/fingerprint.ts';
import { parsePublicKey } from '../../packs/signature/public-key.ts';
import { readBackup } from './read-backup.ts';

/** Reads a backup from its first line to its last and says what it holds; changes nothing. Throws what `readBackup` and `parsePublicKey` throw. */
export async function summariseBackup(file: Blob, name: string): Promise<BackupSummary> {
  let [created, app, settings, records] = ['', '', false, 0];
  const subscriptions = new Map<string, BackupSubscription & { title: string }>();
  const bytes = new Map<string, number>();
  let awaited = 0;
  for await (const part of readBackup(file, name)) {
    if (part.part !== 'bytes' && awaited > 0) throw new WhenceError('backup_damaged', name, 'bytes');
    if (part.part === 'head') ({ created, app } = part);
    else if (part.part === 'settings') settings = true;
    else if (part.part === 'subscription')
      subscriptions.set(part.subscription.id, { ...part.subscription, title: part.title });
    else if (part.part === 'pack') {
      bytes.set(part.id, part.size);
      awaited = part.size;
    } else if (part.part === 'bytes') awaited -= atob(part.base64).length;
    else records++;
  }
  const listed = [...subscriptions.values()].map(async ({ id, title, url, key }) => ({
    id,
    title,
    url,
    words: key === null ? null : await fingerprint(parsePublicKey(key, id)),
    bytes: bytes.get(id) ?? null,
  }));
  return { created, app, settings, subscriptions: await Promise.all(listed), records };
}
