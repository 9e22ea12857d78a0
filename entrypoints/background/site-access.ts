import { browser } from 'wxt/browser';
import { sendToPage } from '#utils/messages/send.ts';
import { removePackHosts } from '#utils/store/pack-hosts.ts';
import { readingSites } from '#utils/tabs/site-permission.ts';

const SCRIPT_ID = 'reader';
/** What runs in every page of a granted site, and what it asks for where a page is an article or a card is wanted. */
const SCRIPT_FILE = '/gate.js' as const;
const PARTS = { reader: '/reader.js', card: '/card.js' } as const;

/**
 * Keeps the page script registered for exactly the sites the reader granted. Registered at run time, not in the manifest:
 * sites are optional permissions, asked for one by one.
 * @param removed what the reader has just withdrawn
 */
export async function followGrantedHosts(removed?: { readonly origins?: string[] }): Promise<void> {
  // Granted anew, a host that was one of packs is a site.
  if (removed?.origins) await removePackHosts(removed.origins);
  const origins = await readingSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = { id: SCRIPT_ID, matches: origins, js: [SCRIPT_FILE], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the script in one tab: with `activeTab` from the reader's click, or on a host that was granted. */
export async function startInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT_FILE] });
}

/** In each frame: whether it stands at this place among those of the page. */
const standsAt = (index: number): boolean => window !== top && parent === top && parent[index] === window;

/** Runs the gate in one frame of a tab's page. Browsers name frames to nobody but those who run something in them. */
export async function startInFrame(tabId: number, index: number): Promise<void> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: standsAt,
    args: [index],
  });
  const frame = frames.find(({ result }) => result === true);
  if (!frame) throw new Error('no script may run in that frame');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame.frameId] },
    files: [SCRIPT_FILE],
  });
}

/** Runs a part of the script in a frame whose gate or reader asks for it. */
export async function loadPart(part: keyof typeof PARTS, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [PARTS[part]] });
}

/** Pages that were open before an install or update have no script, or one whose extension is gone: nobody answers there. */
export async function startInOpenTabs(): Promise<void> {
  const origins = await readingSites();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const start = async ({ id }: { id?: number | undefined }): Promise<void> => {
    if (id !== undefined && (await sendToPage(id, 'get-page', null)) === null) await startInTab(id);
  };
  // A tab may be gone, or show a page no extension may touch; the others still want their script.
  await Promise.allSettled(tabs.map(start));
}
