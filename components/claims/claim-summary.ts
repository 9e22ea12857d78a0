import { figureTitle } from '#components/card/figure-title.ts';
import { uiLocale } from '#components/shared/locale.ts';
import { statusLabel } from '#components/shared/status-label.ts';
import { t, tCount } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';

/** A claim in four short texts, as a list shows it; `others` and `status` are empty where there is nothing to say. */
export interface ClaimSummary {
  readonly figure: string;
  readonly measure: string;
  readonly source: string;
  readonly others: string;
  readonly status: string;
}

export function claimSummary(claim: Claim): ClaimSummary {
  const count = claim.competing.length;
  const [headline] = claim.notes;
  return {
    figure: figureTitle(claim),
    measure: claim.measure ?? '',
    source: claim.source ? (claim.source.resolved ?? claim.source.text) : t('source_own_voice_short'),
    others: count > 0 ? tCount('others_count', count, uiLocale()) : '',
    status: headline ? statusLabel(headline.kind) : '',
  };
}
