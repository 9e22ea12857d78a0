import { t } from '#utils/i18n/translate.ts';
import { countedNoun } from './counted-noun.ts';
import { formatNumber, numberOptions } from './format-number.ts';
import { intlUnit } from './intl-unit.ts';
import { uiLocale } from './locale.ts';
import { thirds } from './share-words.ts';

/**
 * A number with the model's unit: "7,500 people", "7.5 million US dollars", "31.5 degrees Celsius", "25 US dollars per share", "a third".
 * @param unit singular lemma, ISO 4217 code, `percent` or measurement unit; null for a bare number
 */
export function formatQuantity(number: number, unit: string | null, locale = uiLocale()): string {
  if (unit === null) return formatNumber(number, locale);
  const words = unit === 'percent' ? thirds(number) : null;
  if (words) return words;
  const options = numberOptions(number);
  if (/^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(locale, {
      ...options,
      style: 'currency',
      currency: unit,
      currencyDisplay: 'name',
    }).format(number);
  const intl = intlUnit(unit);
  if (intl)
    return new Intl.NumberFormat(locale, {
      ...options,
      style: 'unit',
      unit: intl,
      unitDisplay: 'long',
    }).format(number);
  const [counted = '', per] = unit.split(/ per (.+)/);
  if (per) return t('quantity_per', formatQuantity(number, counted, locale), countedNoun(per, 1));
  return `${formatNumber(number, locale)} ${countedNoun(unit, number)}`;
}
