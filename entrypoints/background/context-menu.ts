import { browser } from 'wxt/browser';
import { t } from '#utils/i18n/translate.ts';
import { sendToPage } from '#utils/messages/send.ts';
import { startInTab } from './site-access.ts';

const READ_PAGE = 'read-page';

/** The browser keeps the menu between starts, so it is made at install and update only. */
export async function makeContextMenu(): Promise<void> {
  // Firefox for Android has no context menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, contexts: ['page'], title: t('menu_read_page') });
}

/** Reads the page that was asked about, allowed or not: the click grants it for this once. */
export function listenForContextMenu(): void {
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== READ_PAGE || tab?.id === undefined) return;
    if ((await sendToPage(tab.id, 'get-page', null)) === null) await startInTab(tab.id);
    await sendToPage(tab.id, 'read-anyway', null);
  });
}
