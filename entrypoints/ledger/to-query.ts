import type { LedgerFilter } from '#components/ledger/ledger-filter.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import type { LedgerQuery } from '#utils/store/ledger/query.ts';
import type { LedgerReader } from '#utils/store/ledger/reader.ts';

/** A filter as the store is asked; days are those of the reader's own clock. */
export function toQuery({ search, host, kind, status, group, from, to }: LedgerFilter): LedgerQuery {
  return {
    ...(search.trim() && { search }),
    ...(host && { host }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(group && { group }),
    ...(from && { from: startOfDay(from, 0) }),
    ...(to && { to: startOfDay(to, 1) }),
  };
}

/** The moment a day begins, or one that many days after it, as ISO 8601 in UTC. */
function startOfDay(day: string, after: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + after).toISOString();
}

/** Records fetched at once where all are wanted. */
const MANY = 1000;

/** Everything a filter finds, newest first. */
export async function* findAll(reader: LedgerReader, filter: LedgerFilter): AsyncGenerator<LedgerRecord> {
  const query = toQuery(filter);
  let cursor: string | null = null;
  do {
    const page = await reader.list(query, cursor, MANY);
    yield* page.records;
    cursor = page.next;
  } while (cursor !== null);
}
