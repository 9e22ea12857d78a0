import { t } from '#utils/i18n/translate.ts';
import { CLAIM_FILTERS, type ClaimFilter } from './filter-claims.ts';

interface ClaimFilterBarProps {
  readonly filter: ClaimFilter;
  readonly words: string;
  readonly onFilter: (filter: ClaimFilter) => void;
  readonly onWords: (words: string) => void;
}

export function ClaimFilterBar({ filter, words, onFilter, onWords }: ClaimFilterBarProps) {
  return (
    <search class="filter-bar">
      <input
        type="search"
        class="field"
        aria-label={t('filter_words')}
        placeholder={t('filter_words')}
        value={words}
        onInput={event => onWords(event.currentTarget.value)}
      />
      <select
        class="field"
        aria-label={t('filter_kind')}
        value={filter}
        onChange={event => onFilter(CLAIM_FILTERS.find(kind => kind === event.currentTarget.value) ?? 'all')}
      >
        {CLAIM_FILTERS.map(kind => (
          <option key={kind} value={kind}>
            {t(`filter_${kind}`)}
          </option>
        ))}
      </select>
    </search>
  );
}
