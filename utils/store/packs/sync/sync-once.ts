import { WhenceError } from '../../../model/errors.ts';
import type { Manifest } from '../../../model/pack.ts';
import type { Subscription, SyncActivity } from '../../../model/pack-sync.ts';
import { digest } from '../../../packs/format/digest.ts';
import type { PackSource } from '../../../packs/format/source.ts';
import { totalOf } from '../../../packs/format/totals.ts';
import { accept, type Known } from '../../../packs/sync/accept.ts';
import { type Look, look } from '../../../packs/sync/look.ts';
import { seenOf } from '../head.ts';
import type { PackStore } from '../packs.ts';
import type { SyncParts } from './parts.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Raw bytes, what is made of them, and the revision before: what has to fit beside what is there. */
const ROOM_FOR_ONE = 3;

/** Who looks on: may end the work, and is told how it goes. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly report: (step: Omit<SyncActivity, 'id'>) => void;
}

/** Puts a pack in use that is here whole. Throws sync_cancelled, and what `PackStore.install` throws. */
export async function installWatched(
  store: PackStore,
  source: PackSource,
  manifest: Manifest,
  { signal, report }: Watch,
): Promise<void> {
  const [bytes, total] = [totalOf(manifest, 'bytes'), totalOf(manifest, 'rows')];
  const onRows = (done: number) => {
    if (signal.aborted) throw new WhenceError('sync_cancelled', manifest.whence.id);
    report({ step: 'checking', bytes, total: bytes, rows: { done, total } });
  };
  onRows(0);
  await store.install(source, { withExtension: false, onRows });
}

/**
 * Asks the host of a subscription once, and puts in use what is new. Resolves to whether anything is, and the ETag to ask by next time.
 * Until the last step the version in use stays, whatever is thrown: what `look`, `accept`, `Downloads.fetch` and `PackStore.install` throw,
 * sync_no_room, and signature_new where a pack that was unsigned is signed now: the reader decides, nothing changes in silence.
 */
export async function syncOnce(
  { store, subscriptions, wire, downloads, now, app, room }: SyncParts,
  { id, url, key, epoch = 0, etag }: Subscription & { readonly url: string },
  { signal, report }: Watch,
): Promise<{ isNew: boolean; etag: string | null }> {
  report({ step: 'asking', bytes: 0, total: 0 });
  // What a crash took from one home of the heads is in the other: the highest version seen must not be forgotten.
  await store.heal();
  const head = (await store.list()).find(one => one.id === id);
  const offered = await look(wire, { url, key, epoch }, head ? etag : null, signal);
  if (offered === null) return { isNew: false, etag };
  if (offered.formerKey !== null) await pinNewKey(subscriptions, id, offered, now());
  else if (offered.key !== key) throw new WhenceError('signature_new', id);
  const known: Known = { id, ...seenOf(head), now: now(), app };
  if (accept(offered.manifest, await digest(offered.bytes), known) !== 'new')
    return { isNew: false, etag: offered.etag };
  const total = totalOf(offered.manifest, 'bytes');
  const raw = totalOf(offered.manifest, 'rawBytes');
  if (((await room()) ?? Number.POSITIVE_INFINITY) < ROOM_FOR_ONE * raw)
    throw new WhenceError('sync_no_room', id, String(ROOM_FOR_ONE * raw));
  const onBytes = (bytes: number) => report({ step: 'fetching', bytes, total });
  onBytes(0);
  const older = await store.versions(id);
  const source = await downloads.fetch({ url, offered, signal, onBytes, older });
  await installWatched(store, source, offered.manifest, { signal, report });
  return { isNew: true, etag: offered.etag };
}

/** From here on the new key alone counts, whatever becomes of this version. */
async function pinNewKey(
  subscriptions: Subscriptions,
  id: string,
  { manifest, key, formerKey, epoch }: Look,
  now: number,
): Promise<void> {
  if (manifest.whence.id !== id || formerKey === null) return;
  await subscriptions.update(id, () => ({ key, epoch, keyChange: { from: formerKey, at: now } }));
}
