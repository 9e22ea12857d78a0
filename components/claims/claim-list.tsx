import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { uiLocale } from '#components/shared/locale.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { InView } from '#utils/model/in-view.ts';
import { moveFocus } from './arrow-keys.ts';
import { ClaimFilterBar } from './claim-filter-bar.tsx';
import { ClaimRow } from './claim-row.tsx';
import { type ClaimFilter, filterClaims } from './filter-claims.ts';
import { useFollowing } from './use-following.ts';

export interface ClaimListProps {
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  readonly onJump: (claim: Claim) => void;
  /** The claim opened below its row, and what is shown there. */
  readonly opened?: string | null;
  readonly renderOpened?: (claim: Claim) => ComponentChildren;
  /** Where the reader is in the article: the list follows. Null where that is not known. */
  readonly inView?: InView | null;
  /** Stands beside the kinds of claims. */
  readonly beside?: ComponentChildren;
}

/** The claims of an article: the accessible equal of the marks. */
export function ClaimList({ claims, onJump, opened, renderOpened, inView = null, beside }: ClaimListProps) {
  const [filter, setFilter] = useState<ClaimFilter>('all');
  const [words, setWords] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const shown = filterClaims(claims, filter, words);
  const seen = new Set(inView && claims.slice(inView.from, inView.to).map(({ id }) => id));
  const current = shown.find(({ id }) => seen.has(id))?.id;
  useFollowing(list, claims, inView);
  return (
    <>
      <ClaimFilterBar claims={claims} filter={filter} words={words} onFilter={setFilter} onWords={setWords}>
        {beside}
      </ClaimFilterBar>
      <ol class="rows" aria-label={t('claims_heading')} ref={list} onKeyDown={moveFocus}>
        {shown.map(claim => (
          <li key={claim.id} class={seen.has(claim.id) ? 'in-view' : undefined}>
            <ClaimRow
              claim={claim}
              open={renderOpened && claim.id === opened}
              current={claim.id === current}
              onPress={() => onJump(claim)}
            />
            {renderOpened && claim.id === opened && <div class="row-opened">{renderOpened(claim)}</div>}
          </li>
        ))}
      </ol>
      <p class={shown.length === 0 ? 'rows-none' : 'visually-hidden'} role="status">
        {shown.length === 0
          ? t('claims_none_match')
          : shown.length < claims.length && tCount('claims_shown', shown.length, uiLocale())}
      </p>
    </>
  );
}
