import type { Database } from '../db/schema.ts';
import { asksAll, matches, type Plan, plansFor, type TimeRange, timeRange } from './plans.ts';
import type { LedgerPage, LedgerQuery } from './query.ts';
import { type StoredRecord, wordsOf } from './stored-record.ts';

/** Up to so many keys of one index are taken and set against the others; above, matches are so many that walking finds them soon. */
const SELECTIVE = 20_000;
const BATCH = 200;

/** Rows walked before several indexes that are all large are set against each other: what they share may be little. */
const PATIENCE = 2000;

/** One page of rows, newest first. Indexes say which rows may match, whatever else is asked for is tested on the rows. */
export async function findRows(
  database: Database,
  query: LedgerQuery,
  cursor: string | null,
  limit: number,
): Promise<LedgerPage<StoredRecord>> {
  const words = wordsOf(query.search ?? '');
  const time = timeRange(query, cursor);
  if (time.from >= time.before) return { records: [], next: null };
  const plans = plansFor(query, words);
  const matching = async (keys: readonly string[]) =>
    (await rowsOf(database, keys)).filter(row => matches(row, query, words));
  const selective = await selectivePlans(database, plans);
  if (selective.length === 0) {
    const patience = plans.length > 1 ? PATIENCE : Infinity;
    const walked = await collect(newestFirst(database, time), matching, limit, patience);
    if (walked) return pageOf(walked, limit);
  }
  const keys = await keysOfAll(database, selective.length > 0 ? selective : plans, time);
  const found = await collect(batches(keys.sort().reverse()), matching, limit, Infinity);
  return pageOf(found ?? [], limit);
}

function pageOf(found: readonly StoredRecord[], limit: number): LedgerPage<StoredRecord> {
  const records = found.slice(0, limit);
  return { records, next: found.length > limit ? (records.at(-1)?.key ?? null) : null };
}

/** More rows than the limit, or all there are; null where patience ran out before. */
async function collect(
  batches: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
  matching: (keys: readonly string[]) => Promise<StoredRecord[]>,
  limit: number,
  patience: number,
): Promise<StoredRecord[] | null> {
  const found: StoredRecord[] = [];
  let walked = 0;
  for await (const keys of batches) {
    found.push(...(await matching(keys)));
    if (found.length > limit) return found;
    walked += keys.length;
    if (walked >= patience) return null;
  }
  return found;
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

/** Those few of whose keys it pays to take all at once. */
async function selectivePlans(database: Database, plans: readonly Plan[]): Promise<Plan[]> {
  const store = database.transaction('ledger').store;
  const counts = await Promise.all(plans.map(({ index, range }) => store.index(index).count(range)));
  return plans.filter((_, i) => (counts[i] ?? 0) <= SELECTIVE);
}

/** Keys that every plan's index holds, in no order. */
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
