import { browser } from 'wxt/browser';
import type { PackSync } from '#utils/store/packs/sync/pack-sync.ts';

/** Below the half minute after which a worker without events is put to sleep; Chrome makes it half a minute. */
const BEAT_MINUTES = 0.4;
/** Chrome's workers live on while they call the browser. */
const CALL_EVERY = 20_000;
const SOON = 60_000;

/**
 * The one alarm of packs: while a sync runs it keeps the worker awake, and wakes it to go on where it was put to sleep all the same;
 * otherwise it is set for the next check.
 */
export function packAlarm(sync: PackSync) {
  const name = 'packs';
  let calls: ReturnType<typeof setInterval> | undefined;
  return {
    name,
    async set(): Promise<void> {
      clearInterval(calls);
      if (sync.activity().length > 0) {
        calls = setInterval(() => browser.runtime.getPlatformInfo(), CALL_EVERY);
        await browser.alarms.create(name, { periodInMinutes: BEAT_MINUTES });
        return;
      }
      const next = await sync.nextAt();
      if (next === null) await browser.alarms.clear(name);
      else await browser.alarms.create(name, { when: Math.max(next, Date.now() + SOON) });
    },
  };
}
