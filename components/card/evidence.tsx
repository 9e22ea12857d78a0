import type { Claim } from '#utils/model/claim.ts';
import type { Span } from '#utils/model/span.ts';
import { evidenceParts } from './evidence-parts.ts';

interface EvidenceProps {
  readonly claim: Claim;
  /** The article's words at a span; null where only the reading is at hand. */
  readonly textAt: ((span: Span) => string) | null;
  /** BCP 47, of the article. */
  readonly language: string;
}

/** The exact words of the article a claim was read from, its parts told apart by weight and underline. */
export function Evidence({ claim, textAt, language }: EvidenceProps) {
  return (
    <blockquote class="evidence" lang={language} dir="auto">
      {evidenceParts(claim, textAt).map(({ kind, text }) =>
        kind === 'plain' ? text : <span class={`evidence-${kind}`}>{text}</span>,
      )}
    </blockquote>
  );
}
