import type { Settings } from '../../../model/settings.ts';
import type { Wire } from '../../../packs/sync/request.ts';
import { browser } from '../../browser.ts';
import { cacheFiles } from '../../files/cache-files.ts';
import { openNetworkLog } from '../../network-log.ts';
import { readSettings } from '../../settings.ts';
import type { PackStore } from '../packs.ts';
import { allowedFetch } from './allowed-fetch.ts';
import { Downloads } from './downloads.ts';
import { Subscriptions } from './subscriptions.ts';

/** What syncing works with; tests put their own in its place. */
export interface SyncParts {
  readonly store: PackStore;
  readonly subscriptions: Subscriptions;
  readonly downloads: Downloads;
  readonly wire: Wire;
  readonly now: () => number;
  readonly random: () => number;
  /** Version of the extension. */
  readonly app: string;
  readonly schedule: () => Promise<Settings['packs']['schedule']>;
  /** Bytes that may still be stored; null where the browser does not say. */
  readonly room: () => Promise<number | null>;
}

export function browserParts(store: PackStore): SyncParts {
  const network = openNetworkLog();
  const wire: Wire = {
    fetch: allowedFetch as typeof fetch,
    log: entry => network.add({ time: new Date().toISOString(), ...entry }),
  };
  return {
    store,
    subscriptions: new Subscriptions(),
    downloads: new Downloads(wire, cacheFiles('downloads')),
    wire,
    now: Date.now,
    random: Math.random,
    app: browser.runtime.getManifest().version,
    schedule: async () => (await readSettings()).packs.schedule,
    room,
  };
}

async function room(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined ? null : quota - (usage ?? 0);
}
