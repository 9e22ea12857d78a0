import { t } from '#utils/i18n/translate.ts';
import type { Value } from '#utils/model/figure.ts';
import { formatNumber } from './format-number.ts';
import { formatQuantity } from './format-quantity.ts';
import { uiLocale } from './locale.ts';
import { snake } from './message-key.ts';

/** A figure in words, its bound readable: "more than 7,500 people", "20 to 30 percent". */
export function formatValue(value: Value, unit: string | null, locale = uiLocale()): string {
  const { relation, low, high } = value;
  if (relation === 'between' && low !== null && high !== null)
    return t('relation_between', formatNumber(low, locale), formatQuantity(high, unit, locale));
  const number = low ?? high;
  if (relation === 'vague' || number === null) return t('relation_vague');
  return t(`relation_${snake(relation)}`, formatQuantity(number, unit, locale));
}
