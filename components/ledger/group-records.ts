import type { LedgerRecord } from '#utils/model/ledger.ts';

/** Records of one thing counted in one unit, newest article first. */
export interface RecordGroup {
  readonly key: string;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly records: readonly LedgerRecord[];
}

/** Groups by measure and unit, the group with the newest record first. */
export function groupRecords(records: readonly LedgerRecord[]): RecordGroup[] {
  const newestFirst = records.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)));
  const groups = Map.groupBy(newestFirst, ({ measure, unit }) =>
    JSON.stringify([measure?.toLowerCase(), unit]),
  );
  return [...groups].map(([key, members]) => ({
    key,
    measure: members[0]?.measure ?? null,
    unit: members[0]?.unit ?? null,
    records: members,
  }));
}

/** Records whose words, source, outlet, title or host hold all the words, in any letter case. */
export function searchRecords(records: readonly LedgerRecord[], words: string): readonly LedgerRecord[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return records;
  return records.filter(({ quote, measure, source, article }) => {
    const fields = [
      quote.exact,
      measure,
      source?.text,
      source?.resolved,
      article.outlet,
      article.title,
      article.url,
    ];
    const text = fields.join(' ').toLocaleLowerCase();
    return wanted.every(word => text.includes(word));
  });
}

/** The article's date, or where it has none the day it was read. */
export const dateOf = ({ article, metAt }: LedgerRecord): string => article.published ?? metAt;
