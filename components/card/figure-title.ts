import { formatValue } from '#components/shared/format-value.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';

/** The figure in words: normalised where it has a number, the article's own words where it has none ("Dozens"). */
export function figureTitle(claim: Pick<Claim, 'value' | 'unit' | 'quote' | 'direction'>): string {
  const figure = claim.value.relation === 'vague' ? claim.quote : formatValue(claim.value, claim.unit);
  return claim.direction === null ? figure : t(`direction_${claim.direction}`, figure);
}
