import { browser } from 'wxt/browser';

export interface Tab {
  readonly id: number;
  readonly windowId: number;
  /** Empty where the browser does not tell: its own pages, and sites not allowed. */
  readonly url: string;
}

/** The tab a popup or panel speaks of: the one named by `?tab=ID` in its own address, else the active one of its window. */
export async function currentTab(): Promise<Tab | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab = asked
    ? await browser.tabs.get(Number(asked)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url ?? '' };
}

/** Calls back when another tab is shown, or the shown tab shows another page. */
export function watchCurrentTab(onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (_id: number, { url, status }: { url?: string; status?: string }): void => {
    if (url !== undefined || status === 'complete') onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}
