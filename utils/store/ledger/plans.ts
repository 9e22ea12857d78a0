import type { LedgerQuery } from './query.ts';
import type { StoredRecord } from './stored-record.ts';

/** A stretch of an index whose keys may answer a query. */
export interface Plan {
  readonly index: 'host' | 'groups' | 'kind' | 'status' | 'words';
  readonly range: IDBKeyRange;
}

/** One plan for each thing asked for, the time aside. */
export function plansFor(query: LedgerQuery, words: readonly string[]): Plan[] {
  const plans: Plan[] = words.map((word, i) => ({
    index: 'words',
    range: i === words.length - 1 ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word),
  }));
  const exact = { host: query.host, groups: query.group, kind: query.kind, status: query.status } as const;
  for (const index of ['host', 'groups', 'kind', 'status'] as const) {
    const value = exact[index];
    if (value !== undefined) plans.push({ index, range: IDBKeyRange.only(value) });
  }
  return plans;
}

const FIRST = '';
const LAST = '\uffff';

/** Keys from `from` (inclusive) to `before` (exclusive); keys begin with the time. */
export interface TimeRange {
  readonly from: string;
  readonly before: string;
}

export function timeRange({ from, to }: LedgerQuery, cursor: string | null): TimeRange {
  const before = [to, cursor].filter(key => key != null).sort()[0] ?? LAST;
  return { from: from ?? FIRST, before };
}

export const asksAll = ({ from, before }: TimeRange): boolean => from === FIRST && before === LAST;

/** The same on a row itself: what every plan and the time range together let through. */
export function matches(
  { record, host, groups, words }: StoredRecord,
  query: LedgerQuery,
  asked: readonly string[],
): boolean {
  if (query.host !== undefined && host !== query.host) return false;
  if (query.group !== undefined && !groups.includes(query.group)) return false;
  if (query.kind !== undefined && record.source?.kind !== query.kind) return false;
  if (query.status !== undefined && !record.status.includes(query.status)) return false;
  if (record.metAt < (query.from ?? FIRST) || record.metAt >= (query.to ?? LAST)) return false;
  const whole = asked.slice(0, -1);
  const last = asked.at(-1);
  return whole.every(word => words.includes(word)) && (!last || words.some(word => word.startsWith(last)));
}
