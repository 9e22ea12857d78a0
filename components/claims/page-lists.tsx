import { t } from '#utils/i18n/translate.ts';
import type { Reading } from '#utils/model/reading.ts';
import type { Span } from '#utils/model/span.ts';
import { ClaimList, type ClaimListProps } from './claim-list.tsx';
import { EntityList } from './entity-list.tsx';
import { Glance } from './glance.tsx';

interface PageListsProps extends Omit<ClaimListProps, 'claims' | 'onJump'> {
  readonly reading: Reading;
  /** Scrolls the page to a stretch of its text. */
  readonly onJump: (span: Span, claim: string | null) => void;
}

/** All that was found in an article: counts, claims, names. */
export function PageLists({ reading, onJump, ...list }: PageListsProps) {
  return (
    <>
      <Glance reading={reading} />
      <h2 class="visually-hidden">{t('claims_heading')}</h2>
      {reading.claims.length === 0 ? (
        <p class="rows-none">{t('claims_none')}</p>
      ) : (
        <ClaimList {...list} claims={reading.claims} onJump={claim => onJump(claim, claim.id)} />
      )}
      {reading.entities.length > 0 && (
        <>
          <h2 class="list-heading">{t('entities_heading')}</h2>
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
