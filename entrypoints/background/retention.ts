import { browser } from 'wxt/browser';
import type { Ledger } from '#utils/store/ledger/ledger.ts';
import { readSettings } from '#utils/store/settings.ts';

const ALARM = 'retention';
const DAY_IN_MINUTES = 24 * 60;
const DAY_IN_MS = DAY_IN_MINUTES * 60_000;

/** Forgets once a day what is older than the reader wants kept. The alarm outlives the worker, which must not set it anew each time it wakes. */
export async function keepRetention(ledger: Ledger): Promise<void> {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await forgetOld(ledger);
  });
  if (!(await browser.alarms.get(ALARM)))
    await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
}

/** At once where the reader shortens the time. */
export async function forgetOld(ledger: Ledger): Promise<void> {
  const { retentionDays } = (await readSettings()).ledger;
  if (retentionDays === null) return;
  await ledger.forget({ from: '', to: new Date(Date.now() - retentionDays * DAY_IN_MS).toISOString() });
}
