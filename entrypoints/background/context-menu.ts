import { browser } from 'wxt/browser';
import { t } from '#utils/i18n/translate.ts';
import { sendToPage } from '#utils/messages/send.ts';
import { linkTo } from '#utils/packs/sync/linked-address.ts';
import { startInTab } from './site-access.ts';

const READ_PAGE = 'read-page';
const SUBSCRIBE = 'subscribe-link';
/** A link to a pack leads to its manifest; the key stands in the fragment, which patterns do not see. */
const PACK_LINKS = ['https://*/*datapackage.json*'];

/** The browser keeps the menu between starts, so it is made at install and update only. */
export async function makeContextMenu(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, contexts: ['page'], title: t('menu_read_page') });
  browser.contextMenus.create({
    id: SUBSCRIBE,
    contexts: ['link'],
    targetUrlPatterns: PACK_LINKS,
    title: t('menu_subscribe'),
  });
}

/**
 * Reads the page that was asked about, allowed or not: the click grants it for this once. A link to a pack leads to the settings'
 * confirm page; the page the link stands on learns nothing of it.
 */
export function listenForContextMenu(): void {
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === SUBSCRIBE && linkUrl !== undefined) {
      const page = browser.runtime.getURL('/options.html');
      await browser.tabs.create({ url: page + linkTo(linkUrl) });
    }
    if (menuItemId !== READ_PAGE || tab?.id === undefined) return;
    if ((await sendToPage(tab.id, 'get-page', null)) === null) await startInTab(tab.id);
    await sendToPage(tab.id, 'read-anyway', null);
  });
}
