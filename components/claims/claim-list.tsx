import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import { moveFocus } from './arrow-keys.ts';
import { ClaimFilterBar } from './claim-filter-bar.tsx';
import { ClaimRow } from './claim-row.tsx';
import { type ClaimFilter, filterClaims } from './filter-claims.ts';

export interface ClaimListProps {
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly onJump: (claim: Claim) => void;
  /** The claim opened below its row, and what is shown there. */
  readonly opened?: string | null;
  readonly renderOpened?: (claim: Claim) => ComponentChildren;
}

/** A short list is read, not filtered. */
const FILTER_FROM = 8;

/** The claims of an article: the accessible equal of the marks. */
export function ClaimList({ claims, onJump, opened, renderOpened }: ClaimListProps) {
  const [filter, setFilter] = useState<ClaimFilter>('all');
  const [words, setWords] = useState('');
  const shown = filterClaims(claims, filter, words);
  return (
    <>
      {claims.length >= FILTER_FROM && (
        <ClaimFilterBar filter={filter} words={words} onFilter={setFilter} onWords={setWords} />
      )}
      <ol class="rows" aria-label={t('claims_heading')} onKeyDown={moveFocus}>
        {shown.map(claim => (
          <li key={claim.id}>
            <ClaimRow
              claim={claim}
              open={renderOpened && claim.id === opened}
              onPress={() => onJump(claim)}
            />
            {renderOpened && claim.id === opened && <div class="row-opened">{renderOpened(claim)}</div>}
          </li>
        ))}
      </ol>
      <p class="rows-none" role="status">
        {shown.length === 0 && claims.length > 0 && t('claims_none_match')}
      </p>
    </>
  );
}
