import type { IDBPTransaction } from 'idb';
import type { Forget, LedgerRecord } from '../../model/ledger.ts';
import type { Database, WhenceSchema } from '../db/schema.ts';
import { EMPTY, minus, plus, type Tally } from '../tally.ts';
import { forgets } from './forget.ts';
import { lineOf } from './journal.ts';
import { idOf, type StoredRecord, toStored } from './stored-record.ts';

/** The ledger's rows in IndexedDB. Rows and their tally change in one transaction, or not at all. */
type Writing = IDBPTransaction<WhenceSchema, ('ledger' | 'tallies')[], 'readwrite'>;

const TALLY = 'ledger';

export async function readTally(database: Database): Promise<Tally> {
  return (await database.get('tallies', TALLY)) ?? EMPTY;
}

/** Of these records, those that are not there yet, each once. */
export async function unknown(database: Database, records: readonly LedgerRecord[]): Promise<LedgerRecord[]> {
  const ids = database.transaction('ledger').store.index('id');
  const known = await Promise.all(records.map(({ id }) => ids.getKey(id)));
  const byId = new Map(records.flatMap((record, i) => (known[i] === undefined ? [[record.id, record]] : [])));
  return [...byId.values()];
}

/** Adds records that are not there yet. */
export async function addRows(database: Database, records: readonly LedgerRecord[]): Promise<void> {
  await changing(database, async (transaction, tally) => {
    const store = transaction.objectStore('ledger');
    await Promise.all(records.map(record => store.add(toStored(record))));
    return plus(tally, records.map(lineOf));
  });
}

/** Removes what is asked for; resolves to how many rows went. */
export async function forgetRows(database: Database, what: Forget): Promise<number> {
  let gone = 0;
  await changing(database, async (transaction, tally) => {
    const store = transaction.objectStore('ledger');
    if ('all' in what) {
      gone = await store.count();
      await store.clear();
      return EMPTY;
    }
    const lines: string[] = [];
    const isForgotten = forgets(what);
    for await (const cursor of rowsToForget(transaction, what)) {
      if (!isForgotten(cursor.value.record)) continue;
      lines.push(lineOf(cursor.value.record));
      await cursor.delete();
    }
    gone = lines.length;
    return minus(tally, lines);
  });
  return gone;
}

/** Only the rows that may match are walked, except for a site with its subdomains. */
function rowsToForget(transaction: Writing, what: Forget) {
  const store = transaction.objectStore('ledger');
  if ('article' in what) return store.index('url').iterate(IDBKeyRange.only(what.article));
  if ('from' in what) return store.iterate(IDBKeyRange.bound(what.from, what.to, false, true));
  return store.iterate();
}

async function changing(
  database: Database,
  change: (transaction: Writing, tally: Tally) => Promise<Tally>,
): Promise<void> {
  const transaction = database.transaction(['ledger', 'tallies'], 'readwrite');
  const tallies = transaction.objectStore('tallies');
  const tally = await change(transaction, (await tallies.get(TALLY)) ?? EMPTY);
  await tallies.put(tally, TALLY);
  await transaction.done;
}

/**
 * Puts records in the place of whatever rows have their ids; resolves to how many were missing or other than these.
 * @param empty there are no rows that could have these ids: a third of the time is saved
 */
export async function restoreRows(
  database: Database,
  records: readonly LedgerRecord[],
  empty: boolean,
): Promise<number> {
  const { store, done } = database.transaction('ledger', 'readwrite');
  const rows = empty ? [] : await Promise.all(records.map(({ id }) => store.index('id').get(id)));
  const other = records.filter((record, i) => {
    const row = rows[i];
    return !row || lineOf(row.record) !== lineOf(record);
  });
  for (const row of rows)
    if (row && other.some(({ id }) => id === row.record.id)) await store.delete(row.key);
  await Promise.all(other.map(record => store.put(toStored(record))));
  await done;
  return other.length;
}

/** The records whose ids are not among these. */
export async function rowsWithout(database: Database, ids: ReadonlySet<string>): Promise<LedgerRecord[]> {
  const { store } = database.transaction('ledger');
  const keys = (await store.getAllKeys()).filter(key => !ids.has(idOf(key)));
  const rows = await Promise.all(keys.map(key => store.get(key)));
  return rows.flatMap(row => (row ? [row.record] : []));
}

/** What the rows themselves come to. */
export async function countRows(database: Database): Promise<Tally> {
  let tally = EMPTY;
  for await (const batch of allRows(database))
    tally = plus(
      tally,
      batch.map(({ record }) => lineOf(record)),
    );
  return tally;
}

export async function writeTally(database: Database, tally: Tally): Promise<void> {
  await database.put('tallies', tally, TALLY);
}

const BATCH = 1000;

/** All rows in the order they were met, in batches. */
export async function* allRows(database: Database): AsyncGenerator<StoredRecord[]> {
  let after: string | null = null;
  while (true) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const batch: StoredRecord[] = await database.getAll('ledger', range, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield batch;
    after = last.key;
  }
}
