import { type Browser, browser } from 'wxt/browser';
import type { Message, PageSummary } from './protocol.ts';

/**
 * Lets a page of the extension hear, beside the background, that a page somewhere was read or no longer is, until the signal aborts.
 * Nothing is answered: that is the background's part.
 */
export function hearPageStates(
  listener: (tabId: number, summary: PageSummary) => void,
  signal: AbortSignal,
): void {
  const hear = ({ type, payload }: Partial<Message>, { id, tab }: Browser.runtime.MessageSender): void => {
    if (id !== browser.runtime.id || type !== 'page-state' || tab?.id === undefined) return;
    listener(tab.id, payload as PageSummary);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
