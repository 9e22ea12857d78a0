import type { ComponentChildren } from 'preact';
import { Button } from '#components/shared/button.tsx';
import { uiLocale } from '#components/shared/locale.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import { type ClaimFilter, countClaims } from './filter-claims.ts';

interface ClaimFilterBarProps {
  readonly claims: readonly Claim[];
  readonly filter: ClaimFilter;
  readonly words: string;
  readonly onFilter: (filter: ClaimFilter) => void;
  readonly onWords: (words: string) => void;
  /** Stands after the kinds. */
  readonly children?: ComponentChildren;
}

/** A short list is read, not searched. */
const SEARCH_FROM = 8;

/** The page at a glance: how many figures there are and how many of each kind that has something to say, each a press away. */
export function ClaimFilterBar({ claims, filter, words, onFilter, onWords, children }: ClaimFilterBarProps) {
  const number = new Intl.NumberFormat(uiLocale());
  return (
    <search class="filter-bar">
      <fieldset class="filter-kinds">
        <legend class="visually-hidden">{t('filter_kind')}</legend>
        {countClaims(claims).map(([kind, count]) => (
          <Button key={kind} pressed={kind === filter} onPress={() => onFilter(kind)}>
            {t(`filter_${kind}`)} <span class="filter-count">{number.format(count)}</span>
          </Button>
        ))}
        {children}
        {claims.length >= SEARCH_FROM && (
          <input
            type="search"
            class="field"
            aria-label={t('filter_words')}
            placeholder={t('filter_words')}
            value={words}
            onInput={event => onWords(event.currentTarget.value)}
          />
        )}
      </fieldset>
    </search>
  );
}
