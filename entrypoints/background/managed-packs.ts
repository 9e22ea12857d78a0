import { browser } from 'wxt/browser';
import { WhenceError } from '#utils/model/errors.ts';
import type { Policy } from '#utils/model/policy.ts';
import { addressIn, parseAddress } from '#utils/packs/sync/address.ts';
import { Subscriptions } from '#utils/store/packs/sync/subscriptions.ts';
import { readPolicy, watchPolicy } from '#utils/store/policy.ts';
import { type PackHandlers, SELF } from './pack-handlers.ts';

const ALARM = 'managed-packs';
const RETRY_MINUTES = 30;

/** The handlers, where an organisation decides which packs there are: only those it names can be subscribed to, none removed or paused. */
export function lockPacks(handlers: PackHandlers): PackHandlers {
  const refuseLocked = async (isAllowed: (policy: Policy) => boolean = () => false): Promise<void> => {
    const policy = await readPolicy();
    if (policy.locks.includes('packs') && !isAllowed(policy)) throw new WhenceError('locked');
  };
  return {
    ...handlers,
    'subscribe-pack': async (agreed, sender) => {
      const { url } = parseAddress(agreed.address);
      await refuseLocked(({ packs }) => packs.some(address => addressIn(address)?.url === url));
      return handlers['subscribe-pack'](agreed, sender);
    },
    'subscribe-file': async (agreed, sender) => {
      await refuseLocked();
      return handlers['subscribe-file'](agreed, sender);
    },
    'pause-pack': async (asked, sender) => {
      await refuseLocked();
      return handlers['pause-pack'](asked, sender);
    },
    'remove-pack': async (asked, sender) => {
      await refuseLocked();
      return handlers['remove-pack'](asked, sender);
    },
  };
}

/**
 * Subscribes to the packs an organisation names, each with its key in the address; what fails is tried again in half an hour and at
 * each start. Adds its listeners at once.
 */
export function subscribeManaged(handlers: PackHandlers): () => Promise<void> {
  const subscribe = async (address: string): Promise<void> => {
    if (parseAddress(address).key === null) throw new WhenceError('key_missing', address);
    const { id, key } = await handlers['look-at-pack']({ address }, SELF);
    await handlers['subscribe-pack']({ id, address, key }, SELF);
  };
  const run = async (): Promise<void> => {
    const subscribed = await new Subscriptions().list();
    const isHere = (address: string): boolean => {
      const asked = addressIn(address);
      return asked !== null && subscribed.some(({ url }) => url === asked.url);
    };
    const missing = (await readPolicy()).packs.filter(address => !isHere(address));
    const tried = await Promise.allSettled(missing.map(subscribe));
    const failed = tried.filter(result => result.status === 'rejected');
    for (const { reason } of failed) console.error(reason);
    if (failed.length > 0) await browser.alarms.create(ALARM, { delayInMinutes: RETRY_MINUTES });
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await run();
  });
  watchPolicy(() => void run(), new AbortController().signal);
  return run;
}
