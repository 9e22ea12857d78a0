import { useMemo } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { Wordmark } from '#components/shared/wordmark.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import type { ForgetChoice } from './forget-record.tsx';
import { type GroupFacts, groupRecords } from './group-records.ts';
import { asked, type LedgerSite } from './ledger-filter.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerTools, type LedgerToolsProps } from './ledger-tools.tsx';
import { RecordTable } from './record-table.tsx';

export interface LedgerProps extends LedgerToolsProps {
  /** The first of what was found, newest first; null while the first page is fetched. */
  readonly records: readonly LedgerRecord[] | null;
  /** The one group they are all of; empty where they are of many. */
  readonly group: string;
  readonly hasMore: boolean;
  readonly groups: ReadonlyMap<string, GroupFacts>;
  readonly sites: readonly LedgerSite[];
  /** Why the ledger cannot be read, as a sentence. */
  readonly error: string | null;
  readonly onFilter: (next: LedgerToolsProps['filter']) => void;
  readonly onMore: () => void;
  readonly onForget: (what: ForgetChoice) => void;
}

/** Claims met while reading, by measure, newest first. */
export function Ledger(props: LedgerProps) {
  const { records, group: only, hasMore, groups, sites, error, filter, onFilter, onMore, onForget } = props;
  const shown = useMemo(() => groupRecords(records ?? [], only), [records, only]);
  const isEmpty = records?.length === 0 && asked(filter).length === 0;
  return (
    <main class="page ledger">
      <header>
        <Wordmark />
        <h1>{t('nav_ledger')}</h1>
      </header>
      <p class="hint ledger-intro">{t('ledger_hint')}</p>
      {error && <p role="alert">{error}</p>}
      {isEmpty ? (
        <p>{t('ledger_empty')}</p>
      ) : (
        <>
          <LedgerFilters filter={filter} sites={sites} onFilter={onFilter} />
          <LedgerTools {...props} />
          {filter.group !== '' && (
            <Button look="quiet" onPress={() => onFilter({ ...filter, group: '' })}>
              {t('ledger_all_measures')}
            </Button>
          )}
          {shown.map(group => (
            <RecordTable
              key={group.key}
              group={group}
              facts={groups.get(group.key)}
              alone={only !== ''}
              onAlone={() => onFilter({ ...filter, group: group.key })}
              onForget={onForget}
            />
          ))}
          {hasMore && (
            <p class="ledger-more">
              <Button onPress={onMore}>{t('action_more')}</Button>
            </p>
          )}
        </>
      )}
    </main>
  );
}
