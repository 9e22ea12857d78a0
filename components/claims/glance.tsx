import { uiLocale } from '#components/shared/locale.ts';
import { tCount } from '#utils/i18n/translate.ts';
import type { Reading } from '#utils/model/reading.ts';
import { filterClaims } from './filter-claims.ts';

/** A page in one line: how many figures, how many with other figures, how many with words about checking, how many names. */
export function Glance({ reading: { claims, known } }: { readonly reading: Reading }) {
  const counts = [
    ['glance_figures', claims.length],
    ['glance_others', filterClaims(claims, 'others', '').length],
    ['glance_checking', filterClaims(claims, 'checking', '').length],
    ['glance_names', known.length],
  ] as const;
  return (
    <ul class="glance">
      {counts.map(([key, count]) =>
        count === 0 && key !== 'glance_figures' ? null : <li key={key}>{tCount(key, count, uiLocale())}</li>,
      )}
    </ul>
  );
}
