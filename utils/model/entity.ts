import { EntityRef } from './source.ts';
import { Span } from './span.ts';
import { z } from './zod.ts';

/** `other` (a title, a currency, a flag) is known so that it does not pass for something else. */
export const EntityType = z.enum(['person', 'place', 'organisation', 'event', 'other']);
export type EntityType = z.infer<typeof EntityType>;

/** One mention of a known entity in a text. `id` is the pack's own. */
export const Mention = Span.extend({
  text: z.string(),
  id: z.string(),
  pack: z.string(),
  type: EntityType,
});
export type Mention = z.infer<typeof Mention>;

/** What a card says of a known entity; every field comes from the pack. */
export const KnownEntity = z.object({
  ref: EntityRef,
  pack: z.string(),
  packTitle: z.string(),
  packVersion: z.int(),
  id: z.string(),
  type: EntityType,
  label: z.string(),
  description: z.string().nullable(),
  sameAs: z.array(z.string()),
  /** Of a country and of its capital: the country, ISO 3166-1 alpha-2. Where such a place speaks, its government does. */
  governs: z.string().optional(),
  /** Of a place: the country it lies in, ISO 3166-1 alpha-2. */
  country: z.string().optional(),
  /** Present for those that speak. */
  source: z
    .object({
      kind: z.string().nullable(),
      country: z.string().nullable(),
      ownership: z
        .object({
          kind: z.string(),
          owner: z.string().nullable(),
          evidenceUrl: z.string(),
          asOf: z.string().nullable(),
        })
        .nullable(),
      /** Conflicts or events it is a party to, as labels. */
      partyTo: z.array(z.object({ id: z.string(), label: z.string(), evidenceUrl: z.string() })),
    })
    .nullable(),
});
export type KnownEntity = z.infer<typeof KnownEntity>;
