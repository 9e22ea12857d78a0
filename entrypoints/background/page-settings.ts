import { browser } from 'wxt/browser';
import type { PageSettings } from '#utils/messages/protocol.ts';
import { sendToPage } from '#utils/messages/send.ts';
import { readSettings } from '#utils/store/settings.ts';

/** The part of the settings a page's script works with; never the list of sites. */
export async function pageSettings(host: string): Promise<PageSettings> {
  const { sitesOff, marks, trigger, modifier, openDelay, closeDelay, theme } = await readSettings();
  return { marks, trigger, modifier, openDelay, closeDelay, theme, siteOff: sitesOff.includes(host) };
}

/** Tells every open page to look again: settings or packs changed. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(tab => tab.id !== undefined && sendToPage(tab.id, 'refresh', null)));
}
