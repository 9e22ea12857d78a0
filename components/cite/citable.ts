import type { MessageKey } from '#utils/i18n/translate.ts';
import type { Value } from '#utils/model/figure.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import type { SourceKind } from '#utils/model/source.ts';

/** All that a citation may use of one claim, whether it comes from the page being read or from the ledger. */
export interface Citable {
  /** What is cited: the sentence where the article's text is at hand, else the figure's own words. */
  readonly words: string;
  /** The figure's words in their surroundings (W3C Web Annotation selectors). */
  readonly quote: LedgerRecord['quote'];
  readonly position: LedgerRecord['position'];
  readonly value: Value;
  readonly unit: string | null;
  readonly measure: string | null;
  /** Null is the article's own voice. */
  readonly source: { readonly name: string; readonly kind: SourceKind } | null;
  readonly article: {
    readonly url: string | null;
    readonly title: string | null;
    readonly outlet: string | null;
    /** ISO 8601. */
    readonly published: string | null;
    /** BCP 47; null where it is not known. */
    readonly language: string | null;
  };
}

/** One form in which a claim is copied. */
export interface CitationFormat {
  /** What its button says. */
  readonly label: MessageKey;
  /** @param now the day it is copied, ISO 8601 */
  readonly write: (claim: Citable, now: string) => string;
}

export function citableRecord(record: LedgerRecord): Citable {
  const { article, quote, position, value, unit, measure, source } = record;
  return {
    words: quote.exact,
    quote,
    position,
    value,
    unit,
    measure,
    source: source && { name: source.resolved ?? source.text, kind: source.kind },
    article: { ...article, language: null },
  };
}
