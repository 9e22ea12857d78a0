import type { SourceKind } from '../../model/source.ts';
import type { StatusKind } from '../../model/status.ts';

/** What the ledger's page asks for; fields left out ask for everything. */
export interface LedgerQuery {
  /** Words that must all stand in the figure, its measure, source, title or outlet; the last may be unfinished. */
  readonly search?: string;
  readonly host?: string;
  /** A group's key (`groupsOf`). */
  readonly group?: string;
  readonly kind?: SourceKind;
  readonly status?: StatusKind;
  /** First met from (inclusive) and to (exclusive), ISO 8601. */
  readonly from?: string;
  readonly to?: string;
}

/** Newest first. `next` asks for the following page; null on the last. */
export interface LedgerPage<T> {
  readonly records: readonly T[];
  readonly next: string | null;
}
