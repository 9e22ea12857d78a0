import { trusted } from '#components/shared/trusted.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import { claimSummary } from './claim-summary.ts';
import { Heard } from './heard.tsx';

interface ClaimRowProps {
  readonly claim: Claim;
  /** Undefined where a row opens nothing below it. */
  readonly open?: boolean | undefined;
  readonly onPress: () => void;
}

/** Figure · source · others · status, one button; the words heard are the words seen, with "Source" said before the source. */
export function ClaimRow({ claim, open, onPress }: ClaimRowProps) {
  const { figure, words, measure, source, others, status } = claimSummary(claim);
  return (
    <button
      type="button"
      class="row-button"
      aria-expanded={open}
      data-claim={claim.id}
      onClick={trusted(onPress)}
    >
      <span class="row-title">
        <span class="row-figure">{figure}</span> <bdi class="row-measure">{measure}</bdi>
        {words && (
          <>
            {' '}
            <q class="row-words" dir="auto">
              {words}
            </q>
          </>
        )}
        <Heard>.</Heard>
      </span>
      <span class="row-from">
        <Heard>{t('row_source')}</Heard>
        <bdi>{source}</bdi>
        <Heard>.</Heard>
      </span>
      {others && (
        <span class="row-others">
          {others}
          <Heard>.</Heard>
        </span>
      )}
      {status && <span class="row-status">{status}</span>}
    </button>
  );
}
