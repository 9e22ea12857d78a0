import type { Database } from '../db/schema.ts';
import type { LedgerPage, LedgerQuery } from './query.ts';
import { type StoredRecord, wordsOf } from './stored-record.ts';

/** Up to so many keys are sorted by time; above, so many rows match that walking by time fills a page sooner. */
const SELECTIVE = 2000;
const BATCH = 200;

interface Plan {
  readonly index: 'host' | 'groups' | 'words';
  readonly range: IDBKeyRange;
}

/** One page of rows, newest first. The most selective index is used, whatever else is asked for is tested on the rows. */
export async function findRows(
  database: Database,
  query: LedgerQuery,
  cursor: string | null,
  limit: number,
): Promise<LedgerPage<StoredRecord>> {
  const words = wordsOf(query.search ?? '');
  const keys = await keysFor(database, plansFor(query, words), timeRange(query, cursor));
  const found: StoredRecord[] = [];
  for (let end = keys.length; end > 0 && found.length <= limit; end -= BATCH) {
    const batch = keys.slice(Math.max(0, end - BATCH), end);
    for (const row of (await rowsOf(database, batch)).reverse())
      if (matches(row, query, words)) found.push(row);
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

function timeRange({ from, to }: LedgerQuery, cursor: string | null) {
  const before = [to, cursor].filter(key => key != null).sort()[0] ?? LAST;
  return { from: from ?? FIRST, before };
}

/** Primary keys in the order of time, oldest first. */
async function keysFor(
  database: Database,
  plans: readonly Plan[],
  { from, before }: { from: string; before: string },
): Promise<string[]> {
  const store = database.transaction('ledger').store;
  const counts = await Promise.all(plans.map(({ index, range }) => store.index(index).count(range)));
  const least = Math.min(...counts);
  const best = plans[counts.indexOf(least)];
  if (!best || least > SELECTIVE)
    return from < before ? store.getAllKeys(IDBKeyRange.bound(from, before, false, true)) : [];
  const keys = await store.index(best.index).getAllKeys(best.range);
  return [...new Set(keys)].filter(key => key >= from && key < before).sort();
}

/** One request where the keys lie close together is not known: rows are fetched one by one, in one transaction. */
async function rowsOf(database: Database, keys: readonly string[]): Promise<StoredRecord[]> {
  const store = database.transaction('ledger').store;
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
