import type { LedgerRecord } from '../model/ledger.ts';

export interface MetBefore {
  readonly records: readonly LedgerRecord[];
  /** Measures of which the ledger holds older records too. */
  readonly cut: readonly string[];
}

/** What comparing asks of the reader's ledger. Made by `store/ledger`. */
export interface LedgerLookup {
  /** Records compared with any of these pack measures (pack#measure), the newest of each first. */
  sameMeasures(measures: readonly string[]): Promise<MetBefore>;
}
