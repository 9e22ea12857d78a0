import { continents, countries, type ICountry, type TCountryCode } from 'countries-list';
import names from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import people from 'i18n-nationality/langs/en.json' with { type: 'json' };
import type { Alias } from '../../../model/pack.ts';
import { placeAliases } from './aliases.ts';
import extra from './country-words.json' with { type: 'json' };
import { PEOPLE } from './geonames.ts';
import type { PlaceRow } from './places.ts';

interface Words {
  readonly names?: readonly string[];
  /** Replaces what i18n-nationality has. */
  readonly people?: readonly string[];
}
const words: Readonly<Record<string, Words>> = extra;
const isoNames: Readonly<Record<string, string | readonly string[]>> = names.countries;
const nationalities: Readonly<Record<string, string>> = people.nationalities;

const isKnown = (code: string): code is TCountryCode => code in countries;

/** The short English name. */
export function countryName(code: string): string {
  if (isKnown(code)) return countries[code].name;
  return [isoNames[code] ?? code].flat()[0] ?? code;
}

/** Countries and territories with an ISO 3166-1 code. The names of their people stand for the country too. */
export function countryRows(): PlaceRow[] {
  return Object.keys(isoNames).toSorted().map(countryRow);
}

function countryRow(code: string): PlaceRow {
  const known = isKnown(code) ? countries[code] : null;
  const on = known ? continentsOf(known) : [];
  const capital = known?.capital ? `, capital ${known.capital}` : '';
  const label = countryName(code);
  return {
    id: `country:${code}`,
    type: 'place',
    label: { en: label },
    aliases: aliasesOf(code, label),
    description: { en: `country or territory${on.length > 0 ? ` in ${on.join(' and ')}` : ''}${capital}` },
    sameAs: [`iso3166-1:${code}`],
    country: code,
    ...(on.length > 0 && { within: on }),
  };
}

function continentsOf(country: ICountry): string[] {
  return (country.continents ?? [country.continent]).map(code => continents[code]);
}

function aliasesOf(code: string, label: string): Alias[] {
  const more = words[code];
  const alternatives = isKnown(code) ? (countries[code] as { alias?: readonly string[] }).alias : undefined;
  const nationality = nationalities[code];
  // A nationality that is the country's own name, or several in one text, is none.
  const usable = nationality && nationality !== label && !/[(/,]| or | - /.test(nationality);
  const texts = [
    label,
    ...(alternatives ?? []),
    ...[isoNames[code] ?? []].flat(),
    ...(more?.names ?? []),
    ...(more?.people ?? (usable ? [nationality] : [])),
  ];
  return placeAliases(
    texts.map(text => text.replaceAll("'", '’')),
    PEOPLE.get(code) ?? 1,
  ).map(({ ambiguous: _, ...alias }) => alias);
}
