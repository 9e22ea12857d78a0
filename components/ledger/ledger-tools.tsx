import { Button } from '#components/shared/button.tsx';
import { Confirm } from '#components/shared/confirm.tsx';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import { asked, type LedgerFilter } from './ledger-filter.ts';

export const EXPORTS = ['CSV', 'JSON', 'Web Annotation'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

export interface LedgerToolsProps {
  readonly filter: LedgerFilter;
  /** How many claims were found; null while they are counted. */
  readonly total: number | null;
  readonly onExport: (format: ExportFormat) => void;
  /** Forgets all that was found. */
  readonly onForgetFound: () => void;
}

/** What can be done with all that was found. */
export function LedgerTools({ filter, total, onExport, onForgetFound }: LedgerToolsProps) {
  const none = total === null || total === 0;
  return (
    <div class="ledger-tools">
      <p class="ledger-total" role="status">
        {total !== null && tCount('ledger_found', total, uiLocale())}
      </p>
      {EXPORTS.map(format => (
        <Button key={format} disabled={none} onPress={() => onExport(format)}>
          {t('action_export', format)}
        </Button>
      ))}
      <Confirm disabled={none} question={questionOf(filter, total ?? 0)} onConfirm={onForgetFound}>
        {t(asked(filter).length === 0 ? 'action_forget_all' : 'action_forget_found')}
      </Confirm>
    </div>
  );
}

/** Forgetting a site takes its subdomains with it, which may be more than was found. */
function questionOf(filter: LedgerFilter, total: number): string {
  const [only, ...others] = asked(filter);
  return only === 'host' && others.length === 0
    ? t('forget_site_question', filter.host)
    : tCount('forget_question', total, uiLocale());
}
