import { useCallback, useEffect, useState } from 'preact/hooks';
import { Popup } from '#components/popup/popup.tsx';
import type { PopupActions } from '#components/popup/popup-state.ts';
import { send, sendToPage } from '#utils/messages/send.ts';
import { changeSettings } from '#utils/store/settings.ts';
import type { Tab } from '#utils/tabs/current-tab.ts';
import { openPage, openPanel } from '#utils/tabs/open.ts';
import { pageOfTab, type TabPage } from '#utils/tabs/page-of-tab.ts';
import { askForAllSites, askForSite, originPattern } from '#utils/tabs/site-permission.ts';

/** While a page is being read it is asked again after this many milliseconds. */
const ASK_AGAIN = 250;

/** The popup of one tab: asks its page, and turns clicks into messages. */
export function PopupPage({ tab }: { tab: Tab | null }) {
  const [page, setPage] = useState<TabPage>({ kind: tab ? 'reading' : 'browser-page' });
  const host = tab && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';

  const look = useCallback(async () => {
    if (tab) setPage(await pageOfTab(tab));
  }, [tab]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (page.kind !== 'reading') return;
    const timer = setInterval(look, ASK_AGAIN);
    return () => clearInterval(timer);
  }, [page.kind, look]);

  const onAllow: PopupActions['onAllow'] = async where => {
    const pattern = tab && originPattern(tab.url);
    if (!pattern) return;
    // The request comes first: after an await the browser no longer sees the click.
    const allowed = where === 'once' || (await (where === 'all' ? askForAllSites() : askForSite(pattern)));
    if (!allowed) return;
    await send('start-in-tab', { tabId: tab.id });
    await look();
  };

  const onSiteToggle = async (on: boolean): Promise<void> => {
    await changeSettings(({ sitesOff }) => ({
      sitesOff: on ? sitesOff.filter(site => site !== host) : [...new Set([...sitesOff, host])],
    }));
    // The page follows before it is asked, or the popup would show what it was.
    if (tab) await sendToPage(tab.id, 'refresh', null);
    await look();
  };

  return (
    <Popup
      state={page}
      host={host}
      now={Date.now()}
      onAllow={onAllow}
      onSiteToggle={onSiteToggle}
      onRetry={look}
      onReadAnyway={async () => {
        if (tab) await sendToPage(tab.id, 'read-anyway', null);
        await look();
      }}
      onJump={span => {
        if (tab) void sendToPage(tab.id, 'jump', span);
      }}
      onOpen={target => {
        if (target !== 'panel') void openPage(target);
        else if (tab) void openPanel(tab);
      }}
    />
  );
}
