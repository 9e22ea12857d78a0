import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send, sendToPage } from '../messages/send.ts';
import { siteKey } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import { removePackHosts } from '../store/pack-hosts.ts';
import { switchSite } from '../store/settings.ts';
import type { Tab } from './current-tab.ts';
import { openPage, openPanel } from './open.ts';
import { pageOfTab, type TabPage } from './page-of-tab.ts';
import { askForAllSites, askForSite, originPattern } from './site-permission.ts';

/** While a page is being read it is asked again after this many milliseconds. */
const ASK_AGAIN = 250;

/** What a popup or panel shows of a tab, and what its buttons do. */
export function usePage(tab: Tab | null) {
  const [page, setPage] = useState<TabPage>({ kind: tab ? 'reading' : 'browser-page' });
  const host = tab ? siteKey(tab.url) : '';

  const looks = useRef(0);
  const look = useCallback(async () => {
    const turn = ++looks.current;
    const seen: TabPage = tab ? await pageOfTab(tab) : { kind: 'browser-page' };
    // An answer that comes after a later question is old: it would show the page as it was before a click.
    if (turn === looks.current) setPage(seen);
  }, [tab]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (page.kind !== 'reading') return;
    const timer = setTimeout(look, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [page, look]);

  return {
    state: page,
    host,
    look,
    onAllow: async (where: 'site' | 'all' | 'once'): Promise<void> => {
      const pattern = tab && originPattern(tab.url);
      if (!pattern) return;
      // The request comes first: after an await the browser no longer sees the click.
      const allowed = where === 'once' || (await (where === 'all' ? askForAllSites() : askForSite(pattern)));
      if (!allowed) return;
      // Allowed for its packs before, the site is now one to read on: of that the browser tells nobody.
      if (where === 'site') await removePackHosts([pattern]);
      await send('start-in-tab', { tabId: tab.id });
      await look();
    },
    onSiteToggle: async (on: boolean): Promise<void> => {
      await switchSite(host, on);
      // The page follows before it is asked, or the popup would show what it was.
      if (tab) await sendToPage(tab.id, 'refresh', null);
      await look();
    },
    onRetry: async (): Promise<void> => {
      setPage({ kind: 'reading' });
      if (tab) await sendToPage(tab.id, 'refresh', null);
      await look();
    },
    onReadAnyway: async (): Promise<void> => {
      if (!tab) return;
      setPage({ kind: 'reading' });
      const read = await sendToPage(tab.id, 'read-anyway', null);
      if (read?.status !== 'not-article') return look();
      looks.current++;
      setPage({ kind: 'no-text' });
    },
    onJump: (span: Span): void => {
      if (tab) void sendToPage(tab.id, 'jump', span);
    },
    onOpen: (target: 'panel' | 'ledger' | 'settings' | 'packs'): void => {
      if (target !== 'panel') void openPage(target);
      else if (tab) void openPanel(tab);
    },
  };
}
