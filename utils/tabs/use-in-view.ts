import { useEffect, useState } from 'preact/hooks';
import { sendToPage } from '../messages/send.ts';
import type { InView } from '../model/in-view.ts';
import type { Reading } from '../model/reading.ts';
import type { Tab } from './current-tab.ts';

/** Which claims of a tab's reading are in its window, as the reader scrolls; null until the page has said so. */
export function useInView(tab: Tab | null, reading: Reading | null): InView | null {
  const [view, setView] = useState<InView | null>(null);
  useEffect(() => {
    setView(null);
    if (!tab || !reading) return;
    const life = new AbortController();
    void follow(tab.id, setView, life.signal);
    return () => life.abort();
  }, [tab, reading]);
  return view;
}

/** Asks again after every answer, until the page has none. */
async function follow(tabId: number, onView: (view: InView) => void, signal: AbortSignal): Promise<void> {
  let known: InView | null = null;
  do {
    known = await sendToPage(tabId, 'in-view', { known }).catch(() => null);
    if (known && !signal.aborted) onView(known);
  } while (known && !signal.aborted);
}
