import { countedNoun } from './counted-noun.ts';
import { intlUnit } from './intl-unit.ts';
import { uiLocale } from './locale.ts';

/** Any number that takes the form in which a language names many. */
const MANY = 100;

/** A unit as a heading: "people", "US Dollar", "percent". */
export function unitLabel(unit: string, locale = uiLocale()): string {
  if (/^[A-Z]{3}$/.test(unit)) return new Intl.DisplayNames(locale, { type: 'currency' }).of(unit) ?? unit;
  const intl = intlUnit(unit);
  if (!intl) return unit.includes(' per ') ? unit : countedNoun(unit, MANY);
  const parts = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: intl,
    unitDisplay: 'long',
  }).formatToParts(MANY);
  return parts.find(({ type }) => type === 'unit' || type === 'percentSign')?.value ?? unit;
}
