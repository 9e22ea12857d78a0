import { uiLocale } from './locale.ts';
import { pluralise } from './pluralise.ts';

/** A unit as a heading: "people", "US Dollar", "percent". */
export function unitLabel(unit: string, locale = uiLocale()): string {
  if (/^[A-Z]{3}$/.test(unit)) return new Intl.DisplayNames(locale, { type: 'currency' }).of(unit) ?? unit;
  return unit === 'percent' || unit.includes(' per ') ? unit : pluralise(unit);
}
