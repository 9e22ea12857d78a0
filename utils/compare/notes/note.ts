import type { TextClaim } from '../../model/claim.ts';
import type { FactCheckRow } from '../../model/pack.ts';
import type { Quote, Span } from '../../model/span.ts';
import type { Statement, StatusKind, StatusNote } from '../../model/status.ts';
import type { ArticleContext } from '../article-context.ts';
import type { Others } from '../others/others.ts';

export interface NoteContext {
  readonly claim: TextClaim;
  readonly claims: ReadonlyMap<string, TextClaim>;
  readonly article: ArticleContext;
  readonly others: Others;
  readonly factChecks: readonly FactCheckRow[];
}

/** What a note rests on: words of the article, a statement of a pack, or both. Null: the note does not apply. */
export type Evidence = { readonly quote?: Quote; readonly statement?: Statement } | null;

/** One status kind. */
export interface Note {
  readonly kind: StatusKind;
  readonly find: (context: NoteContext) => Evidence;
}

export const quoteOf = (text: string, { start, end }: Span): Quote => ({
  start,
  end,
  text: text.slice(start, end),
});

export const toStatusNote = (kind: StatusKind, evidence: NonNullable<Evidence>): StatusNote => ({
  kind,
  quote: evidence.quote ?? null,
  statement: evidence.statement ?? null,
});
