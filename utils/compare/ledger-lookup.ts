import type { LedgerRecord } from '../model/ledger.ts';

/** What comparing asks of the reader's ledger. Made by `store/ledger`. */
export interface LedgerLookup {
  /** Records compared with any of these pack measures (pack#measure), the newest of each first. */
  sameMeasures(measures: readonly string[]): Promise<readonly LedgerRecord[]>;
}
