import type { LedgerLookup } from '../../compare/ledger-lookup.ts';
import type { LedgerRecord } from '../../model/ledger.ts';
import type { Connection } from '../db/connection.ts';
import type { Database } from '../db/schema.ts';
import type { LedgerPage, LedgerQuery } from './query.ts';
import { allRows } from './rows.ts';
import { countFound, findRows } from './search.ts';

/** A distinct value of an index and how many records have it. */
interface Counted {
  readonly key: string;
  readonly count: number;
}

interface Group extends Counted {
  /** The measure's name by language, where a pack that is in use has it. */
  readonly label: Readonly<Record<string, string>> | null;
}

/** Reading the ledger: for the background and for the extension's pages. */
export interface LedgerReader extends LedgerLookup {
  /** How many records a query finds. */
  count(query?: LedgerQuery): Promise<number>;
  list(query: LedgerQuery, cursor: string | null, limit: number): Promise<LedgerPage<LedgerRecord>>;
  /** Groups by their keys (`groupsOf`), each with the number of all its records. */
  groups(keys: readonly string[]): Promise<Group[]>;
  sites(): Promise<Counted[]>;
  all(): AsyncGenerator<LedgerRecord>;
}

/** Records of one measure that comparing looks at. */
const NEWEST = 50;

export function ledgerReader({ use }: Connection): LedgerReader {
  return {
    count: (query = {}) => use(database => countFound(database, query)),
    list: (query, cursor, limit) =>
      use(async database => {
        const { records, next } = await findRows(database, query, cursor, limit);
        return { records: records.map(({ record }) => record), next };
      }),
    groups: keys =>
      use(async database => {
        const labels = await measureLabels(database);
        const index = database.transaction('ledger').store.index('groups');
        return Promise.all(
          keys.map(async key => ({ key, count: await index.count(key), label: labels.get(key) ?? null })),
        );
      }),
    sites: () => use(countSites),
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
        return {
          records: rows.flatMap(row => (row ? [row.record] : [])),
          cut: measures.filter((_, n) => (keys[n]?.length ?? 0) > NEWEST),
        };
      }),
  };
}

async function countSites(database: Database): Promise<Counted[]> {
  const index = database.transaction('ledger').store.index('host');
  const keys: string[] = [];
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue())
    keys.push(cursor.key);
  return Promise.all(keys.map(async key => ({ key, count: await index.count(key) })));
}

async function measureLabels(database: Database): Promise<Map<string, Readonly<Record<string, string>>>> {
  const packs = await database.getAll('packs');
  return new Map(
    packs.flatMap(({ manifest, measures }) =>
      measures.map(({ id, label }) => [`${manifest.whence.id}#${id}`, label] as const),
    ),
  );
}
