import { browser } from 'wxt/browser';
import { follow } from '#utils/store/follow/follow.ts';
import { Subscriptions } from '#utils/store/packs/sync/subscriptions.ts';
import type { PackSyncing } from './pack-handlers.ts';

type PackHandlers = PackSyncing['handlers'];
type Sender = Parameters<PackHandlers['remove-pack']>[1];
const SELF: Sender = {};

/** Lets subscriptions and settings follow the reader from machine to machine, where that was asked for. Adds its listener at once. */
export function followReader(handlers: PackHandlers): () => Promise<void> {
  const subscriptions = new Subscriptions();
  const actions = {
    subscribe: async (id: string, { url, key }: { url: string; key: string | null }) => {
      await handlers['subscribe-pack'](
        { id, address: key === null ? url : `${url}#ed25519=${key}`, key },
        SELF,
      );
    },
    pause: async (id: string, paused: boolean) => {
      await handlers['pause-pack']({ id, paused }, SELF);
    },
    remove: async (id: string) => {
      await handlers['remove-pack']({ id }, SELF);
    },
  };
  const run = () => follow(subscriptions, actions).catch(console.error);
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs =
      area === 'sync' || (area === 'local' && ('settings' in changes || 'subscriptions' in changes));
    if (isOurs) void run();
  });
  return run;
}
