import { Quote } from './span.ts';
import { z } from './zod.ts';

/** What kind of speaker a claim is given to. A closed list; packs and text use the same words. */
export const SourceKind = z.enum([
  'named-person',
  'government',
  'military-or-police',
  'intergovernmental',
  'state-media',
  'news-outlet',
  'company',
  'ngo',
  'monitor',
  'activists',
  'armed-group',
  'party',
  'academic',
  'statistics-office',
  'pollster',
  'court-or-document',
  'unnamed',
  'other',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** A known entity in the world of all packs: pack id, `#`, the entity's own id in that pack. */
export const EntityRef = z.string().regex(/^[^#]+#.+$/);
export type EntityRef = z.infer<typeof EntityRef>;

export const entityRef = (pack: string, id: string): EntityRef => `${pack}#${id}`;

/** Who passes a claim on: in "state television, citing the army", the television. */
export const Relay = Quote.extend({ kind: SourceKind });
export type Relay = z.infer<typeof Relay>;

/** Who the text gives a claim to. */
export const Source = Quote.extend({
  kind: SourceKind,
  /** The known entity that speaks, where a pack knows it. */
  entity: EntityRef.nullable(),
  /** The name a pronoun or a short form stands for ("he" → "Sergey Lavrov"). */
  resolved: z.string().nullable(),
  relayedBy: Relay.nullable(),
});
export type Source = z.infer<typeof Source>;
