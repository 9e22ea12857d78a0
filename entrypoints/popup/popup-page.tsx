import { Popup } from '#components/popup/popup.tsx';
import type { Tab } from '#utils/tabs/current-tab.ts';
import { usePage } from '#utils/tabs/use-page.ts';

export function PopupPage({ tab }: { tab: Tab | null }) {
  return <Popup {...usePage(tab)} now={Date.now()} />;
}
