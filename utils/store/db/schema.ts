import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredRecord } from '../ledger/stored-record.ts';
import type { StoredPack } from '../packs/stored-pack.ts';
import type { Tally } from '../tally.ts';

/** Everything in IndexedDB can be made again from Cache Storage: it is an index, never the only home of anything. */
export interface WhenceSchema extends DBSchema {
  /** The key begins with the time a claim was met: every index yields its records in that order. */
  ledger: {
    key: string;
    value: StoredRecord;
    indexes: {
      id: string;
      url: string;
      host: string;
      groups: string;
      words: string;
      kind: string;
      status: string;
    };
  };
  /** Packs made ready for use, by `revisionKey`. */
  packs: { key: string; value: StoredPack };
  /** What each store should hold, to be compared with what it does hold. */
  tallies: { key: string; value: Tally };
}

export type Database = IDBPDatabase<WhenceSchema>;

export const DATABASE = 'whence';
