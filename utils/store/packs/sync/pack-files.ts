import { WhenceError } from '../../../model/errors.ts';
import type { Manifest } from '../../../model/pack.ts';
import type { FileSubscriptionRequest, PackOffer, Subscription } from '../../../model/pack-sync.ts';
import { packFileSource } from '../../../packs/file/pack-file.ts';
import { digest } from '../../../packs/format/digest.ts';
import { parseManifest } from '../../../packs/format/manifest.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../../../packs/format/source.ts';
import { SIGNATURE_FILE, SIGNATURE_LIMIT } from '../../../packs/signature/verify.ts';
import { accept } from '../../../packs/sync/accept.ts';
import { addressIn } from '../../../packs/sync/address.ts';
import { SYNC_LIMITS } from '../../../packs/sync/limits.ts';
import { keyOf } from '../../../packs/sync/look.ts';
import { nextCheck } from '../../../packs/sync/schedule.ts';
import { cacheFiles } from '../../files/cache-files.ts';
import type { Files } from '../../files/files.ts';
import { seenOf } from '../head.ts';
import { toOffer } from './offer.ts';
import type { SyncParts } from './parts.ts';
import { trustOf, UNMET } from './subscriptions.ts';
import { installWatched, type Watch } from './sync-once.ts';

/** Where a page of the extension lays a file for the background: a message would be slower and hold it twice. */
export const uploads = (): Files => cacheFiles('uploads');

interface Seen {
  readonly source: PackSource;
  readonly manifest: Manifest;
  readonly key: string | null;
  /** Where there is one under the same key. */
  readonly subscription: Subscription | null;
}

/** For the background: subscribes to packs that come as files, and renews them by files. */
export class PackFiles {
  readonly #parts: SyncParts;
  readonly #files: Files;

  constructor(parts: SyncParts, files: Files = uploads()) {
    this.#parts = parts;
    this.#files = files;
  }

  /** What the reader would subscribe to. Throws what `packFileSource`, `keyOf` and `accept` throw, and file_missing, pack_taken, signature_new. */
  async look(name: string): Promise<PackOffer> {
    const { manifest, key, subscription } = await this.#see(name);
    return toOffer({
      url: homeOf(manifest),
      isKeyGiven: false,
      manifest,
      key,
      isUpdate: subscription !== null,
    });
  }

  /** Takes the pack the reader saw and agreed to, and lets the file go. Throws also what `installWatched` throws; nothing is changed then. */
  async subscribe({ id, name, key }: FileSubscriptionRequest, watch: Watch): Promise<void> {
    const { subscriptions, store, now, random, schedule } = this.#parts;
    const seen = await this.#see(name);
    if (seen.manifest.whence.id !== id || seen.key !== key)
      throw new WhenceError('sync_id', id, seen.manifest.whence.id);
    if (!seen.subscription) {
      const url = homeOf(seen.manifest);
      const first = { now: now(), failures: 0, error: null };
      await subscriptions.add({
        id,
        url,
        key,
        trust: trustOf(key, false),
        ...UNMET,
        nextAt: url === null ? null : nextCheck(await schedule(), first, random),
        underWay: false,
        paused: false,
      });
    }
    try {
      await installWatched(store, seen.source, seen.manifest, watch);
    } catch (error) {
      if (!seen.subscription) await subscriptions.remove(id);
      throw error;
    }
    await this.#files.remove(name);
  }

  async #see(name: string): Promise<Seen> {
    const bytes = await this.#files.read(name);
    if (!bytes) throw new WhenceError('file_missing', name);
    const source = await packFileSource(bytes, name);
    const signed = await source.read(MANIFEST_FILE, SYNC_LIMITS.manifestBytes);
    const manifest = parseManifest(signed, name);
    const { id } = manifest.whence;
    const { store, subscriptions, now, app } = this.#parts;
    const subscription = await subscriptions.get(id);
    const place = `${name}/${SIGNATURE_FILE}`;
    const key = await keyOf(signed, await signatureOf(source), subscription?.key ?? null, name, place);
    if (subscription && subscription.key !== key) throw new WhenceError('signature_new', id);
    const head = (await store.list()).find(one => one.id === id);
    if (head && !subscription) throw new WhenceError('pack_taken', id);
    accept(manifest, await digest(signed), { id, ...seenOf(head), now: now(), app });
    return { source, manifest, key, subscription };
  }
}

async function signatureOf(source: PackSource): Promise<Bytes | null> {
  try {
    return await source.read(SIGNATURE_FILE, SIGNATURE_LIMIT);
  } catch (error) {
    if (error instanceof WhenceError && error.code === 'pack_file_missing') return null;
    throw error;
  }
}

/** The address that the manifest names as the pack's home; null where it names none that may be asked. */
const homeOf = ({ whence }: Manifest): string | null => addressIn(whence.home ?? '')?.url ?? null;
