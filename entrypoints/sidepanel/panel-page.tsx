import { useEffect, useState } from 'preact/hooks';
import { SidePanel } from '#components/sidepanel/side-panel.tsx';
import { hearPageStates } from '#utils/messages/hear.ts';
import { copyText } from '#utils/page/copy-text.ts';
import { currentTab, type Tab, watchCurrentTab } from '#utils/tabs/current-tab.ts';
import { useInView } from '#utils/tabs/use-in-view.ts';
import { usePage } from '#utils/tabs/use-page.ts';

/** The panel stays open while the reader goes from tab to tab, and follows. */
export function PanelPage() {
  const [tab, setTab] = useState<Tab | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const follow = async (): Promise<void> => setTab(await currentTab());
    void follow();
    watchCurrentTab(follow, life.signal);
    return () => life.abort();
  }, []);
  return <Panel key={tab ? `${tab.id} ${tab.url}` : ''} tab={tab} />;
}

function Panel({ tab }: { tab: Tab | null }) {
  const { look, ...page } = usePage(tab);
  const [reading, text] = page.state.kind === 'ready' ? [page.state.reading, page.state.text] : [null, null];
  const inView = useInView(tab, reading);
  // A page that changes is read again while the panel is open.
  useEffect(() => {
    const life = new AbortController();
    hearPageStates(tabId => tabId === tab?.id && void look(), life.signal);
    return () => life.abort();
  }, [tab, look]);
  return (
    <SidePanel
      {...page}
      now={Date.now()}
      inView={inView}
      onCopy={citation => copyText(citation, document)}
      textAt={text === null ? null : ({ start, end }) => text.slice(start, end)}
    />
  );
}
