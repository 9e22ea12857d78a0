import type { KnownEntity, Mention } from '../model/entity.ts';
import type { PartialDate } from '../model/other-figure.ts';
import { type EntityRef, entityRef } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/** What comparing may look at besides the claim itself. */
export interface ArticleContext {
  readonly text: string;
  readonly title: string | null;
  readonly published: PartialDate | null;
  readonly language: string;
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
  readonly known: readonly KnownEntity[];
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** An id as a row of a pack writes it: of that pack, or `pack#id` of another. */
export const refIn = (pack: string, id: string): EntityRef => (id.includes('#') ? id : entityRef(pack, id));
export const refOf = ({ pack, id }: Mention): EntityRef => entityRef(pack, id);

/** The block of text a span starts in; blocks are separated by line feeds. */
export function paragraphOf(text: string, { start }: Span): Span {
  const end = text.indexOf('\n', start);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: end < 0 ? text.length : end };
}

/** Every entity of the article that bears one of these names of the world: packs meet only through equal `sameAs`. */
export function namedEntities(names: readonly string[], known: readonly KnownEntity[]): EntityRef[] {
  return known.filter(({ sameAs }) => sameAs.some(name => names.includes(name))).map(({ ref }) => ref);
}

/** An entity of the article under every name that packs have for it. */
export function sameEntities(ref: EntityRef, known: readonly KnownEntity[]): ReadonlySet<EntityRef> {
  const names = known.find(entity => entity.ref === ref)?.sameAs ?? [];
  return new Set([ref, ...namedEntities(names, known)]);
}

/** The name in the world of the country that a place lies in; null for countries themselves and for what is no place. */
export function countryOf({ type, country, sameAs }: KnownEntity): string | null {
  if (type !== 'place' || country === undefined) return null;
  const name = `iso3166-1:${country}`;
  return sameAs.includes(name) ? null : name;
}

/** The events that an entity is a party to. */
export const eventsOf = ({ pack, source }: KnownEntity): EntityRef[] =>
  (source?.partyTo ?? []).map(({ id }) => refIn(pack, id));
