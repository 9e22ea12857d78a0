import { groupsOf, type LedgerRecord } from '#utils/model/ledger.ts';

/** Records of one measure, in the order they came. */
export interface RecordGroup {
  readonly key: string;
  readonly measure: string | null;
  readonly unit: string | null;
  readonly records: readonly LedgerRecord[];
}

/** What the whole ledger has of a group. */
export interface GroupFacts {
  readonly count: number;
  /** The measure's name in the pack that has it, by language. */
  readonly label: Readonly<Record<string, string>> | null;
}

/**
 * Groups by measure, in the order of each group's first record.
 * @param only the group that was asked for: a record that was compared with several measures belongs to it all the same
 */
export function groupRecords(records: readonly LedgerRecord[], only = ''): RecordGroup[] {
  const groups = Map.groupBy(records, record => only || (groupsOf(record)[0] ?? ''));
  return [...groups].map(([key, members]) => ({
    key,
    measure: members[0]?.measure ?? null,
    unit: members[0]?.unit ?? null,
    records: members,
  }));
}

/** The article's date, or where it has none the day it was read. */
export const dateOf = ({ article, metAt }: LedgerRecord): string => article.published ?? metAt;
