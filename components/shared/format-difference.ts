import { t } from '#utils/i18n/translate.ts';
import { uiLocale } from './locale.ts';

/**
 * How far two figures lie apart, from the distance as a share of the smaller: 0.067 is "6.7%", and from 1 on the ratio of
 * the two, for 3.2 "a factor of 4.2".
 */
export function formatDifference(share: number, locale = uiLocale()): string {
  if (share < 1)
    return new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: share < 0.1 ? 1 : 0,
    }).format(share);
  const ratio = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 }).format(1 + share);
  return t('difference_factor', ratio);
}
