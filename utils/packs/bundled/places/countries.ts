import { continents, countries, type TCountryCode } from 'countries-list';
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

export const countryId = (code: string): string => `country:${code}`;

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
  const continent = known ? continents[known.continent] : null;
  const capital = known?.capital ? `, capital ${known.capital}` : '';
  const label = countryName(code);
  return {
    id: countryId(code),
    type: 'place',
    label: { en: label },
    aliases: aliasesOf(code, label),
    description: { en: `country or territory${continent ? ` in ${continent}` : ''}${capital}` },
    sameAs: [`iso3166-1:${code}`],
    country: code,
    ...(continent && { within: [continent] }),
  };
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
