import { uiLocale } from '#components/shared/locale.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Span } from '#utils/model/span.ts';
import { ClaimList, type ClaimListProps } from './claim-list.tsx';
import { EntityList } from './entity-list.tsx';

interface PageListsProps extends Omit<ClaimListProps, 'claims' | 'onJump'> {
  readonly reading: Reading;
  /** Scrolls the page to a stretch of its text. */
  readonly onJump: (span: Span, claim: string | null) => void;
}

/** All that was found in an article: claims, names. */
export function PageLists({ reading, onJump, ...list }: PageListsProps) {
  const count = new Intl.NumberFormat(uiLocale()).format(reading.known.length);
  const names = reading.entities.length > 0 && <span class="filter-count">{count}</span>;
  return (
    <>
      <h2 class="visually-hidden">{t('claims_heading')}</h2>
      {reading.claims.length === 0 ? (
        <p class="rows-none">{t('claims_none')}</p>
      ) : (
        <ClaimList
          {...list}
          claims={reading.claims}
          onJump={claim => onJump(claim, claim.id)}
          beside={
            names && (
              <a class="button" href="#names">
                {t('entities_heading')} {names}
              </a>
            )
          }
        />
      )}
      {names && (
        <>
          <h2 class="list-heading" id="names" tabIndex={-1}>
            {t('entities_heading')} {names}
          </h2>
          <EntityList
            known={reading.known}
            mentions={reading.entities}
            onJump={mention => onJump(mention, null)}
          />
        </>
      )}
    </>
  );
}
