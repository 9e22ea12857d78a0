import { uiLocale } from './locale.ts';

const SCALES = [1e12, 1e9, 1e6];

/**
 * Options that write a number without losing a digit: a scale word where three decimals of it are enough
 * ("1.5 million", "1.235 billion"), else all digits ("7,500", "1,234,567").
 */
export function numberOptions(number: number): Intl.NumberFormatOptions {
  const size = Math.abs(number);
  const scale = SCALES.find(s => size >= s);
  if (scale !== undefined && Number.isInteger(size / (scale / 1000)))
    return { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 };
  return { minimumFractionDigits: 0, maximumFractionDigits: 6 };
}

export function formatNumber(number: number, locale = uiLocale()): string {
  return new Intl.NumberFormat(locale, numberOptions(number)).format(number);
}
