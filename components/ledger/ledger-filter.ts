import type { SourceKind } from '#utils/model/source.ts';
import type { StatusKind } from '#utils/model/status.ts';

/** What the reader asks the ledger for; empty asks for everything. */
export interface LedgerFilter {
  readonly search: string;
  /** A site without `www.`. */
  readonly host: string;
  readonly kind: SourceKind | '';
  readonly status: StatusKind | '';
  /** Days on which claims were first met, both inclusive: YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** A group's key (`groupsOf`). */
  readonly group: string;
}

export const EVERYTHING: LedgerFilter = {
  search: '',
  host: '',
  kind: '',
  status: '',
  from: '',
  to: '',
  group: '',
};

/** The fields that ask for something. */
export const asked = (filter: LedgerFilter): (keyof LedgerFilter)[] =>
  (Object.keys(EVERYTHING) as (keyof LedgerFilter)[]).filter(field => filter[field] !== '');

/** A site of the ledger and its records. */
export interface LedgerSite {
  readonly key: string;
  readonly count: number;
}
