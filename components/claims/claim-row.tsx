import { trusted } from '#components/shared/trusted.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import { claimSummary } from './claim-summary.ts';

interface ClaimRowProps {
  readonly claim: Claim;
  /** Undefined where a row opens nothing below it. */
  readonly open?: boolean | undefined;
  readonly onPress: () => void;
}

/** Figure · source · others · status, one button. */
export function ClaimRow({ claim, open, onPress }: ClaimRowProps) {
  const { figure, measure, source, others, status } = claimSummary(claim);
  const name = [`${figure} ${measure}`.trim(), t('row_source', source), status, others]
    .filter(Boolean)
    .join('. ');
  return (
    <button
      type="button"
      class="row-button"
      aria-label={name}
      aria-expanded={open}
      data-claim={claim.id}
      onClick={trusted(onPress)}
    >
      <span class="row-title">
        <span class="row-figure">{figure}</span> <span class="row-measure">{measure}</span>
      </span>
      <span class="row-from">{source}</span>
      {others && <span class="row-others">{others}</span>}
      {status && <span class="row-status">{status}</span>}
    </button>
  );
}
