import { formatNumber, numberOptions } from './format-number.ts';
import { uiLocale } from './locale.ts';
import { pluralise } from './pluralise.ts';

/** Units as Intl names them, where that is not the English word itself. */
const INTL_UNITS: Readonly<Record<string, string>> = {
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
  kilometre: 'kilometer',
  metre: 'meter',
  centimetre: 'centimeter',
  millimetre: 'millimeter',
  litre: 'liter',
};

/**
 * A number with the model's unit: "7,500 people", "7.5 million US dollars", "31.5 degrees Celsius", "25 US dollars per share".
 * @param unit singular lemma, ISO 4217 code, `percent` or measurement unit; null for a bare number
 */
export function formatQuantity(number: number, unit: string | null, locale = uiLocale()): string {
  if (unit === null) return formatNumber(number, locale);
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
  if (per) return `${formatQuantity(number, counted, locale)} per ${per}`;
  return `${formatNumber(number, locale)} ${Math.abs(number) === 1 ? unit : pluralise(unit)}`;
}

function intlUnit(unit: string): string | null {
  const known = new Set(Intl.supportedValuesOf('unit'));
  const parts = unit.split(' per ').map(part => INTL_UNITS[part] ?? part);
  return parts.every(part => known.has(part)) ? parts.join('-per-') : null;
}
