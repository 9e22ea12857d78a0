import type { Claim } from '#utils/model/claim.ts';
import type { Span } from '#utils/model/span.ts';

type PartKind = 'plain' | 'figure' | 'source' | 'cue' | 'hedge';

export interface EvidencePart {
  readonly kind: PartKind;
  readonly text: string;
}

/** Words kept before the first and after the last part of a long sentence, in UTF-16 units. */
const CONTEXT = 140;
const LONG = 420;

/**
 * The sentence of a claim cut into its parts, in order: figure, source, cue, hedges, and the plain words between.
 * Without the article's text only the parts are left, with an ellipsis for what stands between them.
 */
export function evidenceParts(claim: Claim, textAt: ((span: Span) => string) | null): EvidencePart[] {
  const marked = markedSpans(claim);
  const [first, last] = [marked[0] ?? claim, marked.at(-1) ?? claim];
  const whole = textAt
    ? excerpt(claim.sentence, first.start, last.end, textAt)
    : { start: first.start, end: last.end };
  const parts: EvidencePart[] = [];
  const plain = (start: number, end: number): void => {
    if (start < end) parts.push({ kind: 'plain', text: textAt ? textAt({ start, end }) : ' … ' });
  };
  if (whole.start > claim.sentence.start) parts.push({ kind: 'plain', text: '… ' });
  let at = whole.start;
  for (const { start, end, kind, text } of marked) {
    if (start < at) continue;
    plain(at, start);
    parts.push({ kind, text });
    at = end;
  }
  plain(at, whole.end);
  if (whole.end < claim.sentence.end) parts.push({ kind: 'plain', text: ' …' });
  return parts;
}

interface Marked extends Span {
  readonly kind: PartKind;
  readonly text: string;
}

/** Parts of this claim that stand in its sentence, in order; what overlaps the figure gives way to it. */
function markedSpans(claim: Claim): Marked[] {
  const parts: Marked[] = [];
  if (claim.source) parts.push({ ...claim.source, kind: 'source' });
  if (claim.source?.relayedBy) parts.push({ ...claim.source.relayedBy, kind: 'source' });
  if (claim.cue) parts.push({ ...claim.cue, kind: 'cue' });
  for (const hedge of claim.hedges) parts.push({ ...hedge, kind: 'hedge' });
  const { start, end } = claim.sentence;
  return parts
    .filter(part => part.start >= start && part.end <= end)
    .filter(part => part.end <= claim.start || part.start >= claim.end)
    .concat({ kind: 'figure', start: claim.start, end: claim.end, text: claim.quote })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A long sentence cut to whole words around its parts. */
function excerpt(sentence: Span, first: number, last: number, textAt: (span: Span) => string): Span {
  if (sentence.end - sentence.start <= LONG) return sentence;
  let { start, end } = sentence;
  if (first - start > CONTEXT) {
    start = first - CONTEXT;
    start += /^\S*\s+/.exec(textAt({ start, end: first }))?.[0].length ?? 0;
  }
  if (end - last > CONTEXT) {
    end = last + CONTEXT;
    end -= /\s+\S*$/.exec(textAt({ start: last, end }))?.[0].length ?? 0;
  }
  return { start, end };
}
