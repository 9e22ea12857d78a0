import type { Claim } from '#utils/model/claim.ts';
import type { Mention } from '#utils/model/entity.ts';
import type { Hedge } from '#utils/model/hedge.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Settings } from '#utils/model/settings.ts';
import type { MarkKind } from '#utils/page/marks/mark-kinds.ts';

/** One marked stretch of the text and what its card is about. */
export type PageMark = { readonly start: number; readonly end: number; readonly kind: MarkKind } & (
  | { readonly claim: Claim }
  | { readonly hedge: Hedge }
  | { readonly mention: Mention }
);

/**
 * What is marked of a reading, in the order of the text: every figure, wording about checking, and the first mention of each
 * known name. Where two overlap the more telling one is marked: a figure before a hedge before a name.
 */
export function markList(
  reading: Reading,
  wanted: Settings['marks'],
  isDismissed: (mark: PageMark) => boolean,
): PageMark[] {
  const figures = wanted.figures ? reading.claims.map(figureMark) : [];
  const hedges = wanted.hedges ? hedgeMarks(reading.claims) : [];
  const names = wanted.entities ? nameMarks(reading.entities) : [];
  const wished = [...figures, ...hedges, ...names];
  // Character by character: setting each mark against all before it would cost the square of their number.
  const taken = new Uint8Array(wished.reduce((furthest, { end }) => Math.max(furthest, end), 0));
  const kept = wished.filter(mark => {
    if (isDismissed(mark) || taken.subarray(mark.start, mark.end).includes(1)) return false;
    taken.fill(1, mark.start, mark.end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Characters before a mark that tell it from others with the same words. */
const CONTEXT = 24;

/** A mark's name in the set of those the reader does not want: by its words, for a page that changes moves them. */
export const markKey = ({ kind, start, end }: PageMark, text: string): string =>
  `${kind} ${text.slice(Math.max(0, start - CONTEXT), end)}`;

function figureMark(claim: Claim): PageMark {
  const hasOthers = claim.competing.some(other => other.relation !== 'same');
  return { start: claim.start, end: claim.end, kind: hasOthers ? 'figure-others' : 'figure', claim };
}

/** A hedge that bears on several figures is one mark; words that merely colour a figure ("about") are not marked. */
function hedgeMarks(claims: readonly Claim[]): PageMark[] {
  const seen = new Map<number, Hedge>();
  for (const { hedges } of claims)
    for (const hedge of hedges)
      if (hedge.kind === 'not-confirmed' || hedge.kind === 'disputed') seen.set(hedge.start, hedge);
  return [...seen.values()].map(hedge => ({ start: hedge.start, end: hedge.end, kind: 'hedge', hedge }));
}

function nameMarks(mentions: readonly Mention[]): PageMark[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.pack}#${mention.id}`;
    if (!first.has(key)) first.set(key, mention);
  }
  return [...first.values()].map(mention => ({
    start: mention.start,
    end: mention.end,
    kind: 'entity',
    mention,
  }));
}
