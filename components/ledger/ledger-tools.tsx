import { Button } from '#components/shared/button.tsx';
import { Confirm } from '#components/shared/confirm.tsx';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';

export interface LedgerToolsProps {
  /** What the search left. */
  readonly found: readonly LedgerRecord[];
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onExport: (format: 'csv' | 'json', records: readonly LedgerRecord[]) => void;
  /** By id. */
  readonly onForget: (records: readonly string[]) => void;
}

/** Search, and what can be done with all that was found. */
export function LedgerTools({ found, words, onWords, onExport, onForget }: LedgerToolsProps) {
  const none = found.length === 0;
  return (
    <search class="ledger-tools">
      <input
        type="search"
        class="field"
        aria-label={t('ledger_search')}
        placeholder={t('ledger_search')}
        value={words}
        onInput={event => onWords(event.currentTarget.value)}
      />
      <Button disabled={none} onPress={() => onExport('csv', found)}>
        {t('action_export', 'CSV')}
      </Button>
      <Button disabled={none} onPress={() => onExport('json', found)}>
        {t('action_export', 'JSON')}
      </Button>
      <Confirm
        disabled={none}
        question={tCount('forget_question', found.length, uiLocale())}
        onConfirm={() => onForget(found.map(record => record.id))}
      >
        {t(words === '' ? 'action_forget_all' : 'action_forget_found')}
      </Confirm>
    </search>
  );
}
