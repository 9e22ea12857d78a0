import { useState } from 'preact/hooks';
import { Button } from '#components/shared/button.tsx';
import { t } from '#utils/i18n/translate.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';

/** One claim by its id, or all claims of an article by its address. */
export type ForgetChoice = { readonly ids: string[] } | { readonly article: string };

interface ForgetRecordProps {
  readonly record: LedgerRecord;
  /** As the row shows it. */
  readonly figure: string;
  readonly onForget: (what: ForgetChoice) => void;
}

/** Asks what to forget in the row's own place. */
export function ForgetRecord({ record, figure, onForget }: ForgetRecordProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button look="quiet" onPress={() => setAsking(true)} label={t('action_forget_one', figure)}>
        {t('action_forget')}
      </Button>
    );
  return (
    <fieldset class="forget">
      <legend class="visually-hidden">{t('action_forget_one', figure)}</legend>
      <Button onPress={() => onForget({ ids: [record.id] })}>{t('forget_figure')}</Button>
      <Button onPress={() => onForget({ article: record.article.url })}>{t('forget_article')}</Button>
      <Button look="quiet" onPress={() => setAsking(false)}>
        {t('action_keep')}
      </Button>
    </fieldset>
  );
}
