import { browser } from 'wxt/browser';
import type { Handlers } from '#utils/messages/handle.ts';
import type { FileSubscriptionRequest } from '#utils/model/pack-sync.ts';
import { restorePack } from '#utils/store/backup/restore-pack.ts';
import { PackFiles, uploads } from '#utils/store/packs/sync/pack-files.ts';
import { PackSync } from '#utils/store/packs/sync/pack-sync.ts';
import { browserParts } from '#utils/store/packs/sync/parts.ts';
import { watchSettings } from '#utils/store/settings.ts';
import { packAlarm } from './pack-alarm.ts';
import type { PackShelf } from './pack-shelf.ts';
import { refreshPages } from './page-settings.ts';

type PackRequest =
  | 'look-at-pack'
  | 'subscribe-pack'
  | 'look-at-file'
  | 'subscribe-file'
  | 'restore-pack'
  | 'pause-pack'
  | 'sync-pack'
  | 'cancel-sync'
  | 'sync-activity'
  | 'undo-pack'
  | 'remove-pack';

export type PackHandlers = Pick<Handlers, PackRequest>;

/** Who asks where the background itself does. */
export const SELF: Parameters<PackHandlers['remove-pack']>[1] = {};

interface PackSyncing {
  readonly handlers: PackHandlers;
  /** Takes up what was broken off and what is due; once in each session, when the stores were looked over. */
  readonly resume: () => Promise<void>;
}

/** Subscribed packs: what pages of the extension may ask for, and the alarm that asks hosts in time. Adds its listeners at once. */
export function startPackSyncing({ store, reopen }: PackShelf): PackSyncing {
  const onNew = async (): Promise<void> => {
    reopen();
    await refreshPages();
  };
  const parts = browserParts(store);
  const packFiles = new PackFiles(parts);
  const sync: PackSync = new PackSync(parts, { onNew, onActivity: () => alarm.set() });
  const alarm = packAlarm(sync);
  const subscribeFile = (agreed: FileSubscriptionRequest) =>
    sync.watched(agreed.id, watch => packFiles.subscribe(agreed, watch));
  const resume = async (): Promise<void> => {
    await sync.resume();
    await alarm.set();
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === alarm.name) await resume();
  });
  let schedule: string | null = null;
  watchSettings(async ({ packs }) => {
    if (packs.schedule === schedule) return;
    schedule = packs.schedule;
    await sync.reschedule();
    await alarm.set();
  }, new AbortController().signal);

  return {
    resume,
    handlers: {
      'look-at-pack': ({ address }) => sync.look(address),
      'subscribe-pack': async agreed => {
        await sync.subscribe(agreed);
        return null;
      },
      'look-at-file': ({ name }) => packFiles.look(name),
      'subscribe-file': async agreed => {
        await subscribeFile(agreed);
        await onNew();
        await alarm.set();
        return null;
      },
      'restore-pack': async ({ subscription, name }) => {
        const to = { store, subscriptions: parts.subscriptions, subscribeFile, uploads: uploads() };
        const outcome = await restorePack(to, subscription, name);
        await onNew();
        await sync.reschedule();
        void resume();
        return outcome;
      },
      'pause-pack': async ({ id, paused }) => {
        await sync.pause(id, paused);
        await alarm.set();
        return null;
      },
      'sync-pack': async ({ id }) => {
        // The reply does not wait for the end: a worker may die before it.
        await sync.order(id);
        return null;
      },
      'cancel-sync': async ({ id }) => {
        sync.cancel(id);
        return null;
      },
      'sync-activity': async () => {
        // A page that asks and a worker that knows of nothing: it was put to sleep in between.
        if (sync.activity().length === 0) void resume();
        return sync.activity();
      },
      'undo-pack': async ({ id }) => {
        const isUndone = await store.undo(id);
        if (isUndone) await onNew();
        return isUndone;
      },
      'remove-pack': async ({ id }) => {
        await sync.remove(id);
        return null;
      },
    },
  };
}
