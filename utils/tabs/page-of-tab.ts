import { explain } from '../i18n/explain.ts';
import type { PageState } from '../messages/protocol.ts';
import { send, sendToPage } from '../messages/send.ts';
import type { Reading } from '../model/reading.ts';
import { FILES_PATTERN } from '../model/site.ts';
import type { Tab } from './current-tab.ts';
import { areFilesOpen, isSiteAllowed, originPattern } from './site-permission.ts';

/** What a popup or panel can say of a tab's page. */
export type TabPage =
  | {
      readonly kind: 'ready';
      readonly reading: Reading;
      /** The article's text, into which the reading's offsets point. */
      readonly text: string;
      readonly interfered: boolean;
      readonly restless: boolean;
    }
  | {
      readonly kind:
        | 'reading'
        | 'not-allowed'
        | 'browser-page'
        | 'files-closed'
        | 'not-article'
        | 'no-text'
        | 'off';
    }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Asks the tab's script; where none answers, says why, or starts it where the site is allowed (a page that was open before
 * the site was).
 */
export async function pageOfTab(tab: Tab): Promise<TabPage> {
  try {
    const state = await sendToPage(tab.id, 'get-page', null);
    if (state) return fromState(state);
    const pattern = originPattern(tab.url);
    if (!pattern) return { kind: 'browser-page' };
    if (pattern === FILES_PATTERN && !(await areFilesOpen())) return { kind: 'files-closed' };
    if (!(await isSiteAllowed(pattern))) return { kind: 'not-allowed' };
    await send('start-in-tab', { tabId: tab.id });
    return { kind: 'reading' };
  } catch (error) {
    return { kind: 'failed', message: explain(error) };
  }
}

function fromState({ status, reading, text, interfered, restless, error }: PageState): TabPage {
  if (status === 'ready' && reading && text !== null)
    return { kind: 'ready', reading, text, interfered, restless };
  if (status === 'failed') return { kind: 'failed', message: error ?? '' };
  return { kind: status === 'ready' ? 'reading' : status };
}
