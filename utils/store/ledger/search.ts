import type { Database } from '../db/schema.ts';
import type { LedgerPage, LedgerQuery } from './query.ts';
import { type StoredRecord, wordsOf } from './stored-record.ts';

/** Up to so many keys of one index are taken and set against the others; above, matches are so many that walking finds them soon. */
const SELECTIVE = 20_000;
const BATCH = 200;

interface Plan {
  readonly index: 'host' | 'groups' | 'words';
  readonly range: IDBKeyRange;
}

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

function plansFor({ host, group }: LedgerQuery, words: readonly string[]): Plan[] {
  const plans: Plan[] = words.map((word, i) => ({
    index: 'words',
    range: i === words.length - 1 ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word),
  }));
  if (host !== undefined) plans.push({ index: 'host', range: IDBKeyRange.only(host) });
  if (group !== undefined) plans.push({ index: 'groups', range: IDBKeyRange.only(group) });
  return plans;
}

const FIRST = '';
const LAST = '\uffff';

/** Keys from `from` (inclusive) to `before` (exclusive); keys begin with the time. */
interface TimeRange {
  readonly from: string;
  readonly before: string;
}

function timeRange({ from, to }: LedgerQuery, cursor: string | null): TimeRange {
  const before = [to, cursor].filter(key => key != null).sort()[0] ?? LAST;
  return { from: from ?? FIRST, before };
}

/** Keys that every selective index holds, newest first; null where no index is selective. */
async function keysFor(
  database: Database,
  plans: readonly Plan[],
  { from, before }: TimeRange,
): Promise<string[] | null> {
  const store = database.transaction('ledger').store;
  const counts = await Promise.all(plans.map(({ index, range }) => store.index(index).count(range)));
  const selective = plans.filter((_, i) => (counts[i] ?? 0) <= SELECTIVE);
  if (selective.length === 0) return from < before ? null : [];
  const sets = await Promise.all(selective.map(({ index, range }) => store.index(index).getAllKeys(range)));
  const [smallest = [], ...others] = sets.sort((a, b) => a.length - b.length).map(keys => new Set(keys));
  return [...smallest]
    .filter(key => key >= from && key < before && others.every(keys => keys.has(key)))
    .sort()
    .reverse();
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

function matches(
  { record, host, groups, words }: StoredRecord,
  query: LedgerQuery,
  asked: readonly string[],
): boolean {
  if (query.host !== undefined && host !== query.host) return false;
  if (query.group !== undefined && !groups.includes(query.group)) return false;
  if (record.metAt < (query.from ?? FIRST) || record.metAt >= (query.to ?? LAST)) return false;
  const whole = asked.slice(0, -1);
  const last = asked.at(-1);
  return whole.every(word => words.includes(word)) && (!last || words.some(word => word.startsWith(last)));
}
