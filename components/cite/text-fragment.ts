import type { LedgerRecord } from '#utils/model/ledger.ts';

/** Words of the surroundings that make a fragment unique. */
const CONTEXT = 4;

/** The article's address with a text fragment (WICG scroll-to-text-fragment), so that the browser shows the exact words. */
export function textFragment(url: string, { exact, prefix, suffix }: LedgerRecord['quote']): string {
  const before = wholeWords(prefix, 'end');
  const after = wholeWords(suffix, 'start');
  const parts = [before && `${encode(before)}-,`, encode(exact), after && `,-${encode(after)}`];
  return `${withoutFragment(url)}#:~:text=${parts.join('')}`;
}

/** The address that archives and other readers know the page by. */
export const withoutFragment = (url: string): string => url.split('#')[0] ?? url;

/** The first piece of a suffix and the last of a prefix touch the quote; the far one may be half a word and goes. */
function wholeWords(text: string, near: 'start' | 'end'): string {
  const pieces = text.split(/\s+/).filter(Boolean);
  return (near === 'end' ? pieces.slice(1).slice(-CONTEXT) : pieces.slice(0, -1).slice(0, CONTEXT)).join(' ');
}

/** `-` has a meaning of its own in a fragment and encodeURIComponent leaves it alone. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
