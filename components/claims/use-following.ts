import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Claim } from '#utils/model/claim.ts';
import type { InView } from '#utils/model/in-view.ts';

/** Keeps the rows of what is in the page's window in the list's own, unless the reader is at work in the list. */
export function useFollowing(
  list: RefObject<HTMLElement | null>,
  claims: readonly Claim[],
  inView: InView | null,
): void {
  useEffect(() => {
    const rows = list.current;
    if (!rows || !inView || (document.hasFocus() && rows.contains(document.activeElement))) return;
    const rowOf = (index: number): Element | null =>
      rows.querySelector(`[data-claim="${CSS.escape(claims[index]?.id ?? '')}"]`);
    // The first comes last: where both have no room, a reader reads downwards.
    for (const index of [inView.to - 1, inView.from]) rowOf(index)?.scrollIntoView({ block: 'nearest' });
  }, [inView?.from, inView?.to]);
}
