import { browser } from 'wxt/browser';
import { type PackAddress, withKey } from '#utils/packs/sync/address.ts';
import { follow } from '#utils/store/follow/follow.ts';
import { Subscriptions } from '#utils/store/packs/sync/subscriptions.ts';
import { type PackHandlers, SELF } from './pack-handlers.ts';

/** Lets subscriptions and settings follow the reader from machine to machine, where that was asked for. Adds its listener at once. */
export function followReader(handlers: PackHandlers): () => Promise<void> {
  const subscriptions = new Subscriptions();
  const actions = {
    subscribe: async (id: string, pack: PackAddress) => {
      await handlers['subscribe-pack']({ id, address: withKey(pack), key: pack.key }, SELF);
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
