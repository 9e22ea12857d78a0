import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GroupFacts } from '#components/ledger/group-records.ts';
import type { LedgerProps } from '#components/ledger/ledger.tsx';
import type { LedgerFilter } from '#components/ledger/ledger-filter.ts';
import { explain } from '#utils/i18n/explain.ts';
import { groupsOf, type LedgerRecord } from '#utils/model/ledger.ts';
import type { LedgerReader } from '#utils/store/ledger/reader.ts';
import { toQuery } from './to-query.ts';

type Found = Pick<LedgerProps, 'records' | 'group' | 'hasMore' | 'groups' | 'sites' | 'total' | 'error'>;

/** Records fetched at once. */
const PAGE = 100;
/** Milliseconds a reader's typing may pause. */
const TYPING = 120;

const NOTHING: Found = {
  records: null,
  group: '',
  hasMore: false,
  groups: new Map(),
  sites: [],
  total: null,
  error: null,
};

/** What a filter finds: its first page at once, then how many there are, then the names and sizes of the groups shown. */
export function useFound(reader: LedgerReader, filter: LedgerFilter) {
  const [found, setFound] = useState<Found>(NOTHING);
  const [round, setRound] = useState(0);
  const next = useRef<string | null>(null);
  /** Answers to an older question are dropped. */
  const newest = useRef(0);
  const searched = useRef(filter.search);
  /** As many as are shown are fetched again, so that a reload takes nothing from under the reader's eyes. */
  const size = useRef(PAGE);
  const asked = useRef(filter);

  const fetchPage = async (cursor: string | null, before: readonly LedgerRecord[]): Promise<void> => {
    newest.current += 1;
    const mine = newest.current;
    const show = (change: Partial<Found>): boolean => {
      if (newest.current === mine) setFound(old => ({ ...old, ...change }));
      return newest.current === mine;
    };
    try {
      const query = toQuery(filter);
      const page = await reader.list(query, cursor, cursor === null ? size.current : PAGE);
      const records = [...before, ...page.records];
      if (newest.current === mine) {
        next.current = page.next;
        size.current = Math.max(PAGE, records.length);
      }
      if (!show({ records, group: filter.group, hasMore: page.next !== null, error: null })) return;
      if (cursor === null) show({ total: await reader.count(query) });
      show({ groups: await factsOf(reader, filter, records) });
      if (cursor === null) show({ sites: await reader.sites() });
    } catch (error) {
      show({ records: [], error: explain(error) });
    }
  };

  useEffect(() => {
    newest.current += 1;
    const wait = filter.search === searched.current ? 0 : TYPING;
    searched.current = filter.search;
    if (asked.current !== filter) {
      asked.current = filter;
      size.current = PAGE;
      setFound(old => ({ ...old, hasMore: false }));
    }
    const timer = setTimeout(() => fetchPage(null, []), wait);
    return () => clearTimeout(timer);
  }, [reader, filter, round]);

  return {
    found,
    more: () => void fetchPage(next.current, found.records ?? []),
    reload: useCallback(() => setRound(old => old + 1), []),
  };
}

async function factsOf(
  reader: LedgerReader,
  { group }: LedgerFilter,
  records: readonly LedgerRecord[],
): Promise<ReadonlyMap<string, GroupFacts>> {
  const keys = group ? [group] : [...new Set(records.map(record => groupsOf(record)[0] ?? ''))];
  return new Map((await reader.groups(keys)).map(facts => [facts.key, facts]));
}
