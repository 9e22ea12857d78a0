import { useEffect, useState } from 'preact/hooks';
import { SidePanel } from '#components/sidepanel/side-panel.tsx';
import { copyText } from '#utils/page/copy-text.ts';
import { switchSite } from '#utils/store/settings.ts';
import { currentTab, type Tab, watchCurrentTab } from '#utils/tabs/current-tab.ts';
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
  const page = usePage(tab, switchSite);
  const text = page.state.kind === 'ready' ? page.state.text : null;
  return (
    <SidePanel
      {...page}
      now={Date.now()}
      onCopy={text => copyText(text, document)}
      textAt={text === null ? null : ({ start, end }) => text.slice(start, end)}
    />
  );
}
