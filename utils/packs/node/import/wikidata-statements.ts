import type { EntityType } from '../../../model/entity.ts';
import { z } from '../../../model/zod.ts';

/** Statements by property, as the dump has them. */
export type Statements = Readonly<Record<string, readonly unknown[]>>;

const Statement = z.object({
  rank: z.string().optional(),
  mainsnak: z.object({ datavalue: z.object({ value: z.unknown() }).optional() }),
});
const Time = z.object({ time: z.string(), precision: z.number() });
const Entity = z.object({ id: z.string() });

const HUMAN = 'Q5';
/**
 * What an item is, by what is stated of it: the classes of Wikidata form a tree that no single line of a dump shows. Coordinates are
 * stated of places and of buildings of organisations, so what organisations alone have comes first.
 */
const SIGNS: readonly (readonly [type: EntityType, properties: readonly string[]])[] = [
  // headquarters, founder, industry, member count, parent organisation, chief executive
  ['organisation', ['P159', 'P112', 'P452', 'P2124', 'P749', 'P169']],
  // start time, point in time, number of deaths
  ['event', ['P580', 'P585', 'P1120']],
  ['place', ['P625', 'P297', 'P1566']],
];

export function typeOf(statements: Statements): EntityType {
  if (values(statements, 'P31').some(value => Entity.safeParse(value).data?.id === HUMAN)) return 'person';
  const found = SIGNS.find(([, properties]) => properties.some(property => property in statements));
  return found?.[0] ?? 'other';
}

/** Wikidata's own id, and those by which other packs name the same: ISO 3166-1 (P297) and GeoNames (P1566). */
export function sameAsOf(id: string, statements: Statements): string[] {
  const country = text(statements, 'P297');
  const geonames = text(statements, 'P1566');
  return [`wikidata:${id}`, country && `iso3166-1:${country}`, geonames && `geonames:${geonames}`].filter(
    name => typeof name === 'string',
  );
}

/** The ISO code of a country itself; whose country another item is, is named by items that stand elsewhere in the dump. */
export const countryOf = (statements: Statements): string | null => text(statements, 'P297');

/** Birth and death, founding and end, or the time of an event. */
export function datesOf(statements: Statements): { start?: string; end?: string } {
  const start = date(statements, ['P569', 'P571', 'P580', 'P585']);
  const end = date(statements, ['P570', 'P576', 'P582']);
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

const YEAR = 9;
const LENGTHS = new Map([
  [YEAR, 'YYYY'.length],
  [10, 'YYYY-MM'.length],
  [11, 'YYYY-MM-DD'.length],
]);

/** As precise as it is stated; a century or a year before our era is no date of a pack. */
function date(statements: Statements, properties: readonly string[]): string | null {
  for (const property of properties) {
    const time = Time.safeParse(values(statements, property)[0]).data;
    const length = time && LENGTHS.get(time.precision);
    if (length && /^\+\d{4}-/.test(time.time)) return time.time.slice(1, length + 1);
  }
  return null;
}

function text(statements: Statements, property: string): string | null {
  const [value] = values(statements, property);
  return typeof value === 'string' ? value : null;
}

/** Values that are stated and not withdrawn, preferred ones first. */
function values(statements: Statements, property: string): unknown[] {
  const known = (statements[property] ?? []).flatMap(one => Statement.safeParse(one).data ?? []);
  const current = known.filter(({ rank }) => rank !== 'deprecated');
  return [...current.filter(({ rank }) => rank === 'preferred'), ...current].flatMap(
    ({ mainsnak }) => mainsnak.datavalue?.value ?? [],
  );
}
