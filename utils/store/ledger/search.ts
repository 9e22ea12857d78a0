import type { Database } from '../db/schema.ts';
import { asksAll, matches, type Plan, plansFor, type TimeRange, timeRange } from './plans.ts';
import type { LedgerPage, LedgerQuery } from './query.ts';
import { type StoredRecord, wordsOf } from './stored-record.ts';

/** Up to so many keys of one index are taken and set against the others; above, matches are so many that walking finds them soon. */
const SELECTIVE = 20_000;
const BATCH = 200;

/** One page of rows, newest first. Indexes say which rows may match, whatever else is asked for is tested on the rows. */
export async function findRows(
  database: Database,
  query: LedgerQuery,
  cursor: string | null,
  limit: number,
): Promise<LedgerPage<StoredRecord>> {
  const words = wordsOf(query.search ?? '');
  const time = timeRange(query, cursor);
  const chosen = await keysFor(database, plansFor(query, words), time);
  const found: StoredRecord[] = [];
  for await (const keys of chosen ? batches(chosen) : newestFirst(database, time)) {
    for (const row of await rowsOf(database, keys)) if (matches(row, query, words)) found.push(row);
    if (found.length > limit) break;
  }
  const records = found.slice(0, limit);
  return { records, next: found.length > limit ? (records.at(-1)?.key ?? null) : null };
}

/** How many rows match; reads no row, because the indexes and the keys know all that can be asked for. */
export async function countFound(database: Database, query: LedgerQuery): Promise<number> {
  const plans = plansFor(query, wordsOf(query.search ?? ''));
  const time = timeRange(query, null);
  if (plans.length > 0) return (await keysOfAll(database, plans, time)).length;
  if (time.from >= time.before) return 0;
  return database.count(
    'ledger',
    asksAll(time) ? null : IDBKeyRange.bound(time.from, time.before, false, true),
  );
}

/**
 * Keys that every selective index holds, newest first; null where rows are found sooner by walking. Several indexes none of which
 * is selective are all asked: what they share may be little.
 */
async function keysFor(
  database: Database,
  plans: readonly Plan[],
  time: TimeRange,
): Promise<string[] | null> {
  const store = database.transaction('ledger').store;
  const counts = await Promise.all(plans.map(({ index, range }) => store.index(index).count(range)));
  const selective = plans.filter((_, i) => (counts[i] ?? 0) <= SELECTIVE);
  const asked = selective.length === 0 && plans.length > 1 ? plans : selective;
  if (asked.length === 0) return time.from < time.before ? null : [];
  return (await keysOfAll(database, asked, time)).sort().reverse();
}

async function keysOfAll(
  database: Database,
  plans: readonly Plan[],
  { from, before }: TimeRange,
): Promise<string[]> {
  const store = database.transaction('ledger').store;
  const lists = await Promise.all(plans.map(({ index, range }) => store.index(index).getAllKeys(range)));
  const [smallest = [], ...others] = lists.sort((a, b) => a.length - b.length);
  const sets = others.map(keys => new Set(keys));
  return [...new Set(smallest)].filter(
    key => key >= from && key < before && sets.every(keys => keys.has(key)),
  );
}

function* batches(keys: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < keys.length; at += BATCH) yield keys.slice(at, at + BATCH);
}

async function* newestFirst(database: Database, { from, before }: TimeRange): AsyncGenerator<string[]> {
  for (let end = before; ; ) {
    const { store } = database.transaction('ledger');
    const keys: string[] = [];
    let cursor = await store.openKeyCursor(IDBKeyRange.bound(from, end, false, true), 'prev');
    for (; cursor && keys.length < BATCH; cursor = await cursor.continue()) keys.push(cursor.key);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield keys;
    if (last <= from) return;
    end = last;
  }
}

async function rowsOf(database: Database, keys: readonly string[]): Promise<StoredRecord[]> {
  const { store } = database.transaction('ledger');
  const rows = await Promise.all(keys.map(key => store.get(key)));
  return rows.filter(row => row !== undefined);
}
