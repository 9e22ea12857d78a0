import { browser } from 'wxt/browser';
import type { PageSummary } from '#utils/messages/protocol.ts';

/** The number of figures on the page, on the toolbar button: counted here, sent nowhere. */
export async function showBadge(tabId: number, { status, figures }: PageSummary): Promise<void> {
  const text = status === 'ready' && figures > 0 ? String(figures) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#4a5568' });
  await browser.action.setBadgeText({ tabId, text });
}
