import { WhenceError } from '../../../model/errors.ts';
import type { PackOffer, Subscription, SubscriptionRequest, SyncActivity } from '../../../model/pack-sync.ts';
import { parsePublicKey } from '../../../packs/signature/public-key.ts';
import { accept } from '../../../packs/sync/accept.ts';
import { parseAddress } from '../../../packs/sync/address.ts';
import { look } from '../../../packs/sync/look.ts';
import { nextCheck } from '../../../packs/sync/schedule.ts';
import { seenOf } from '../head.ts';
import { toOffer } from './offer.ts';
import type { SyncParts } from './parts.ts';
import { trustOf, UNMET } from './subscriptions.ts';
import { syncOnce, type Watch } from './sync-once.ts';

interface Running {
  readonly life: AbortController;
  activity: SyncActivity;
}

export interface SyncHooks {
  /** Another version of a pack is in use. */
  readonly onNew: () => Promise<void>;
  /** A sync began or ended. */
  readonly onActivity: () => Promise<void>;
}

/** For the background: subscribes, syncs, and takes up what was broken off. */
export class PackSync {
  readonly #parts: SyncParts;
  readonly #hooks: SyncHooks;
  readonly #running = new Map<string, Running>();

  constructor(parts: SyncParts, hooks: SyncHooks) {
    this.#parts = parts;
    this.#hooks = hooks;
  }

  /** What the reader would subscribe to. Throws what `parseAddress`, `look` and `accept` throw, and pack_taken. */
  async look(text: string): Promise<PackOffer> {
    const address = parseAddress(text);
    const { wire, now, app } = this.#parts;
    const offered = await look(wire, address, null, new AbortController().signal);
    if (offered === null) throw new WhenceError('sync_http', address.url, '304');
    await this.#refuseTaken(offered.manifest.whence.id);
    accept(offered.manifest, '', { id: null, ...seenOf(undefined), now: now(), app });
    const { manifest, key } = offered;
    return toOffer({ url: address.url, isKeyGiven: address.key !== null, manifest, key, isUpdate: false });
  }

  /**
   * Pins the id and the key that the reader saw, and begins the first sync, which accepts nothing else.
   * Throws what `parseAddress` throws, key_form, key_weak, pack_taken, subscriptions_full.
   */
  async subscribe({ id, address, key }: SubscriptionRequest): Promise<void> {
    const { url, key: given } = parseAddress(address);
    if (key !== null) parsePublicKey(key, url);
    await this.#refuseTaken(id);
    await this.#parts.subscriptions.add({
      id,
      url,
      key,
      trust: trustOf(key, given !== null),
      ...UNMET,
      underWay: true,
      paused: false,
    });
    void this.sync(id);
  }

  /** Resolves once it is written down that the reader wants a sync: from then on it takes place, whatever dies meanwhile. */
  async order(id: string): Promise<void> {
    if ((await this.#parts.subscriptions.get(id))?.url === null) return;
    await this.#parts.subscriptions.update(id, () => ({ underWay: true }));
    void this.sync(id);
  }

  /** Runs to its end; the outcome is in the subscription. One that runs already is left alone. */
  async sync(id: string): Promise<void> {
    const subscription = await this.#parts.subscriptions.get(id);
    if (!subscription || subscription.url === null || this.#running.has(id)) return;
    const { url } = subscription;
    await this.watched(id, async watch => {
      await this.#parts.subscriptions.update(id, () => ({ underWay: true }));
      await this.#settle(id, await this.#attempt({ ...subscription, url }, watch));
    });
  }

  /** While `work` on a pack runs, it is among the activities and can be cancelled. */
  async watched(id: string, work: (watch: Watch) => Promise<void>): Promise<void> {
    const running: Running = {
      life: new AbortController(),
      activity: { id, step: 'asking', bytes: 0, total: 0 },
    };
    this.#running.set(id, running);
    const report: Watch['report'] = step => {
      running.activity = { id, ...step };
    };
    try {
      await this.#hooks.onActivity();
      await work({ signal: running.life.signal, report });
    } finally {
      this.#running.delete(id);
      await this.#hooks.onActivity();
    }
  }

  /** Takes up what was broken off, and what is due. */
  async resume(): Promise<void> {
    const now = this.#parts.now();
    await this.#parts.subscriptions.heal();
    for (const { id, underWay, nextAt } of await this.#parts.subscriptions.list())
      if (underWay || (nextAt !== null && nextAt <= now)) await this.sync(id);
  }

  /** Every subscription's next check after the schedule changed. */
  async reschedule(): Promise<void> {
    for (const { id } of await this.#parts.subscriptions.list()) await this.#setNext(id, {});
  }

  /** A paused pack is asked for only when the reader says so. */
  async pause(id: string, paused: boolean): Promise<void> {
    await this.#setNext(id, { paused });
  }

  cancel(id: string): void {
    this.#running.get(id)?.life.abort();
  }

  async remove(id: string): Promise<void> {
    this.cancel(id);
    await this.#parts.subscriptions.remove(id);
    await this.#parts.store.remove(id);
    await this.#parts.downloads.clear(id);
    await this.#hooks.onNew();
  }

  activity(): SyncActivity[] {
    return [...this.#running.values()].map(({ activity }) => activity);
  }

  /** When to wake for the next check, milliseconds since 1970; null for never. */
  async nextAt(): Promise<number | null> {
    const times = (await this.#parts.subscriptions.list()).flatMap(({ nextAt }) => nextAt ?? []);
    return times.length > 0 ? Math.min(...times) : null;
  }

  /** A pack that came with the extension, or under another key, is not replaced by one that calls itself the same. */
  async #refuseTaken(id: string): Promise<void> {
    if ((await this.#parts.store.list()).some(head => head.id === id))
      throw new WhenceError('pack_taken', id);
  }

  async #attempt(subscription: Subscription & { readonly url: string }, watch: Watch): Promise<Attempt> {
    const { id } = subscription;
    try {
      const done = await syncOnce(this.#parts, subscription, watch);
      await this.#parts.downloads.clear(id);
      if (done.isNew) await this.#hooks.onNew();
      return { etag: done.etag, error: null };
    } catch (error) {
      // What was fetched so far is what fills the disk, or what is left of a pack that was removed meanwhile.
      const isLeft = isFull(error) || (await this.#parts.subscriptions.get(id)) === null;
      if (isLeft) await this.#parts.downloads.clear(id).catch(() => {});
      return { etag: subscription.etag, error };
    }
  }

  async #setNext(id: string, change: Partial<Subscription>): Promise<void> {
    const { subscriptions, random, now } = this.#parts;
    const schedule = await this.#parts.schedule();
    await subscriptions.update(id, before => {
      const { url, paused, checkedAt, failures, error } = { ...before, ...change };
      // What a busy host asked for goes on counting.
      const last = error && new WhenceError(error.code, ...error.details);
      const outcome = { now: checkedAt ?? now(), failures, error: last };
      return { ...change, nextAt: url === null || paused ? null : nextCheck(schedule, outcome, random) };
    });
  }

  async #settle(id: string, { etag, error }: Attempt): Promise<void> {
    const { subscriptions, now, random } = this.#parts;
    const schedule = await this.#parts.schedule();
    const known = error === null ? null : asKnown(error, id);
    const isCancelled = known?.code === 'sync_cancelled';
    await subscriptions.update(id, before => {
      const failures = !known || isCancelled ? 0 : before.failures + 1;
      // A worker that is being stopped may see its stores fail before it is gone: once, that is taken for a sync broken off.
      const isBrokenOff = known?.code === 'sync_failed' && failures === 1;
      const next = nextCheck(schedule, { now: now(), failures, error }, random);
      return {
        etag,
        failures,
        checkedAt: now(),
        nextAt: isBrokenOff ? now() : before.paused ? null : next,
        error: known && !isCancelled ? { code: known.code, details: [...known.details] } : null,
        underWay: isBrokenOff,
      };
    });
  }
}

interface Attempt {
  readonly etag: string | null;
  /** Null after a success. */
  readonly error: unknown;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

function asKnown(error: unknown, id: string): WhenceError {
  if (error instanceof WhenceError) return error;
  return isFull(error) ? new WhenceError('sync_full', id) : new WhenceError('sync_failed', id, String(error));
}
