import type { Claim } from '#utils/model/claim.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Span } from '#utils/model/span.ts';
import type { Citable } from './citable.ts';

/** Characters on each side that find the words again and tell two equal quotes apart. */
const CONTEXT = 32;

/** @param textAt the article's words at a span; null where only the reading is at hand */
export function citableClaim(
  claim: Claim,
  { article }: Reading,
  textAt: ((span: Span) => string) | null,
): Citable {
  const { start, end, quote, value, unit, measure, source } = claim;
  return {
    words: textAt ? textAt(claim.sentence) : quote,
    quote: {
      exact: quote,
      prefix: textAt?.({ start: Math.max(0, start - CONTEXT), end: start }) ?? '',
      suffix: textAt?.({ start: end, end: end + CONTEXT }) ?? '',
    },
    position: { start, end },
    value,
    unit,
    measure,
    source: source && { name: source.resolved ?? source.text, kind: source.kind },
    article,
  };
}
