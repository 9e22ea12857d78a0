import type { LedgerLookup } from '../../compare/ledger-lookup.ts';
import type { LedgerRecord } from '../../model/ledger.ts';
import type { Connection } from '../db/connection.ts';
import type { LedgerPage, LedgerQuery } from './query.ts';
import { allRows } from './rows.ts';
import { findRows } from './search.ts';

/** A distinct value of an index and how many records have it. */
interface Counted {
  readonly key: string;
  readonly count: number;
}

/** Reading the ledger: for the background and for the extension's pages. */
export interface LedgerReader extends LedgerLookup {
  count(): Promise<number>;
  list(query: LedgerQuery, cursor: string | null, limit: number): Promise<LedgerPage<LedgerRecord>>;
  /** Pack measures, and measures by the words of the text, each with its records. */
  groups(): Promise<Counted[]>;
  sites(): Promise<Counted[]>;
  all(): AsyncGenerator<LedgerRecord>;
}

/** Records of one measure that comparing looks at. */
const NEWEST = 50;

export function ledgerReader({ use }: Connection): LedgerReader {
  return {
    count: () => use(database => database.count('ledger')),
    list: (query, cursor, limit) =>
      use(async database => {
        const { records, next } = await findRows(database, query, cursor, limit);
        return { records: records.map(({ record }) => record), next };
      }),
    groups: () => use(database => distinct(database, 'groups')),
    sites: () => use(database => distinct(database, 'host')),
    async *all() {
      const batches = await use(async database => allRows(database));
      for await (const batch of batches) yield* batch.map(({ record }) => record);
    },
    sameMeasures: measures =>
      use(async database => {
        const store = database.transaction('ledger').store;
        const keys = await Promise.all(measures.map(measure => store.index('groups').getAllKeys(measure)));
        const newest = [...new Set(keys.flatMap(found => found.slice(-NEWEST).reverse()))];
        const rows = await Promise.all(newest.map(key => store.get(key)));
        return rows.flatMap(row => (row ? [row.record] : []));
      }),
  };
}

async function distinct(
  database: Parameters<Parameters<Connection['use']>[0]>[0],
  name: 'groups' | 'host',
): Promise<Counted[]> {
  const index = database.transaction('ledger').store.index(name);
  const keys: string[] = [];
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    keys.push(cursor.key);
  return Promise.all(keys.map(async key => ({ key, count: await index.count(key) })));
}
