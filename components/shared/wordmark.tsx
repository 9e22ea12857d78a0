import { t } from '#utils/i18n/translate.ts';
import { Mark } from './mark.tsx';

export function Wordmark() {
  return (
    <span class="wordmark">
      <Mark />
      {t('name')}
    </span>
  );
}
