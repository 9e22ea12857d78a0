import { useMemo, useState } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { uiLocale } from '#components/shared/locale.ts';
import { Wordmark } from '#components/shared/wordmark.tsx';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import { groupRecords, searchRecords } from './group-records.ts';
import { LedgerTools, type LedgerToolsProps } from './ledger-tools.tsx';
import { RecordTable } from './record-table.tsx';

export interface LedgerProps extends Omit<LedgerToolsProps, 'found' | 'words' | 'onWords'> {
  readonly records: readonly LedgerRecord[];
}

/** Measures drawn at once: a ledger may hold thousands. */
const STEP = 40;

/** Claims met while reading, by measure, newest first. */
export function Ledger({ records, onForget, ...tools }: LedgerProps) {
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(STEP);
  const found = useMemo(() => searchRecords(records, words), [records, words]);
  const groups = useMemo(() => groupRecords(found), [found]);
  return (
    <main class="page">
      <header>
        <Wordmark />
        <h1>{t('nav_ledger')}</h1>
      </header>
      <p class="hint ledger-intro">{t('ledger_hint')}</p>
      {records.length === 0 ? (
        <p>{t('ledger_empty')}</p>
      ) : (
        <>
          <LedgerTools {...tools} found={found} words={words} onWords={setWords} onForget={onForget} />
          <p class="record-soft" role="status">
            {tCount('ledger_found', found.length, uiLocale())}
          </p>
          {groups.slice(0, limit).map(group => (
            <RecordTable key={group.key} group={group} onForget={id => onForget([id])} />
          ))}
          {groups.length > limit && (
            <Button onPress={() => setLimit(limit + STEP)}>{t('action_more')}</Button>
          )}
        </>
      )}
    </main>
  );
}
