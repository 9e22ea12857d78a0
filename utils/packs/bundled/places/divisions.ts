import { placeAliases } from './aliases.ts';
import { countryName } from './countries.ts';
import { DIVISIONS, PEOPLE } from './geonames.ts';
import type { PlaceRow } from './places.ts';

/** A division shares its name with its chief city more often than not, and the city is what the news means. */
const SHARE = 0.25;

const KIND =
  /\s+(Governorate|Province|Region|Oblast|District|Prefecture|Department|County|Parish|State|Krai|Municipality|Voivodeship|Canton|Island)$/i;

/** First-level subdivisions of countries: states, provinces, governorates. */
export function divisionRows(): PlaceRow[] {
  return [...DIVISIONS].flatMap(([code, name]) => {
    const country = code.slice(0, 2);
    const bare = name.replace(KIND, '');
    const aliases = placeAliases([name, bare, `${bare} province`], (PEOPLE.get(code) ?? 1) * SHARE);
    if (aliases.length === 0) return [];
    return [
      {
        id: `division:${code}`,
        type: 'place' as const,
        label: { en: name },
        aliases,
        description: { en: `first-level division of ${countryName(country)}` },
        sameAs: [`geonames-admin1:${code}`],
        country,
        within: [countryName(country)],
      },
    ];
  });
}
