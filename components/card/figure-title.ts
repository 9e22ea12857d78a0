import { formatValue } from '#components/shared/format-value.ts';
import { snake } from '#components/shared/message-key.ts';
import { shareWords } from '#components/shared/share-words.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { Value } from '#utils/model/figure.ts';

/** The figure in words: normalised where it has a number, the article's own words where it has none ("Dozens", "one in seven"). */
export function figureTitle(claim: Pick<Claim, 'value' | 'unit' | 'quote' | 'direction'>): string {
  const figure = figureWords(claim.value, claim.unit, claim.quote);
  return claim.direction === null ? figure : t(`direction_${claim.direction}`, figure);
}

/** A value beside the words it was read from; without a direction. */
export function figureWords(value: Value, unit: string | null, quote: string): string {
  if (value.relation === 'vague') return quote;
  const share = shareWords(value, unit, quote);
  if (share === null || share === quote) return share ?? formatValue(value, unit);
  return t(`relation_${snake(value.relation)}`, share);
}
