import { browser } from 'wxt/browser';
import type { Tab } from './current-tab.ts';

const PAGES = {
  ledger: ['/ledger.html', ''],
  settings: ['/options.html', ''],
  packs: ['/options.html', '#packs'],
} as const;

/** Opens a page of the extension in a tab of its own. */
export async function openPage(page: keyof typeof PAGES): Promise<void> {
  const [path, fragment] = PAGES[page];
  await browser.tabs.create({ url: browser.runtime.getURL(path) + fragment });
}

/** Opens the side panel (Chrome) or the sidebar (Firefox); must be called straight from a click. */
export async function openPanel(tab: Tab): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ windowId: tab.windowId });
  else await (browser as unknown as Sidebar).sidebarAction?.open();
}

interface Sidebar {
  /** Firefox on the desktop only. */
  readonly sidebarAction?: { open(): Promise<void> };
}
