import { WhenceError } from '../../../model/errors.ts';
import { Subscription } from '../../../model/pack-sync.ts';
import { z } from '../../../model/zod.ts';
import { SYNC_LIMITS } from '../../../packs/sync/limits.ts';
import { type TwoHomes, twoHomes } from '../../two-homes.ts';

/** One that does not fit costs no other. */
const List = z
  .array(z.unknown())
  .transform(list => list.flatMap(one => Subscription.safeParse(one).data ?? []));
const toList = (stored: unknown): Subscription[] => List.safeParse(stored).data ?? [];

/** What is known of a host that was never asked. */
export const UNMET = { etag: null, checkedAt: null, nextAt: null, failures: 0, error: null } as const;

/** How far the key is trusted: it came with the address, was taken at the first visit, or there is none. */
export const trustOf = (key: string | null, isKeyGiven: boolean): Subscription['trust'] =>
  key === null ? 'none' : isKeyGiven ? 'address' : 'first-use';

/** What the reader subscribed to, with pinned keys, in two homes. */
export class Subscriptions {
  readonly #homes: TwoHomes;

  constructor(homes: TwoHomes = twoHomes('subscriptions')) {
    this.#homes = homes;
  }

  async list(): Promise<Subscription[]> {
    return toList(await this.#homes.read());
  }

  async get(id: string): Promise<Subscription | null> {
    return (await this.list()).find(one => one.id === id) ?? null;
  }

  /** Throws pack_taken, subscriptions_full. */
  async add(subscription: Subscription): Promise<void> {
    await this.#homes.change(stored => {
      const list = toList(stored);
      if (list.some(({ id }) => id === subscription.id)) throw new WhenceError('pack_taken', subscription.id);
      if (list.length >= SYNC_LIMITS.subscriptions)
        throw new WhenceError('subscriptions_full', String(SYNC_LIMITS.subscriptions));
      return [...list, subscription];
    });
  }

  /** Changes what `change` returns of one subscription; one that was removed meanwhile stays removed. */
  async update(id: string, change: (before: Subscription) => Partial<Subscription>): Promise<void> {
    await this.#homes.change(stored =>
      toList(stored).map(one => (one.id === id ? { ...one, ...change(one) } : one)),
    );
  }

  async remove(id: string): Promise<void> {
    await this.#homes.change(stored => toList(stored).filter(one => one.id !== id));
  }

  /** At start-up. */
  heal(): Promise<void> {
    return this.#homes.heal();
  }

  watch(listener: (list: Subscription[]) => void, signal: AbortSignal): void {
    this.#homes.watch(stored => listener(toList(stored)), signal);
  }
}
