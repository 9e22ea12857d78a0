/**
 * The data pack format (docs/packs.md): a Frictionless Data Package v2 with one object of ours, `whence`, and four kinds of
 * NDJSON resources. Unknown fields are kept and ignored; text is text, links are https.
 */

import { EntityType } from './entity.ts';
import { Relation } from './figure.ts';
import { PartialDate } from './other-figure.ts';
import { SourceKind } from './source.ts';
import { z } from './zod.ts';

// Control, zero-width and bidi-override characters hide or reorder what a reader sees.
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Plain text as a pack may carry it: NFC, no hidden characters, at most 4 kB. */
export const PackText = z
  .string()
  .min(1)
  .max(4096)
  .refine(text => !HIDDEN.test(text), { error: 'holds a control, zero-width or bidi-override character' })
  .refine(text => text === text.normalize('NFC'), { error: 'is not in Unicode normal form NFC' });

export const HttpsUrl = z
  .url({ protocol: /^https$/, error: 'is no https link' })
  .max(2048)
  .meta({ description: 'An https link.' });

/** Text by BCP 47 language. */
export const ByLanguage = z.record(z.string(), PackText);

/** The id of a row, unique in its pack and resource. */
export const RowId = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[^\s#]+$/);

export const Alias = z.looseObject({
  text: PackText,
  lang: z.string().optional(),
  case: z.enum(['exact', 'any']).default('exact'),
  /** How often the alias means this entity; any scale, compared between entities of one alias (a count, a population). */
  prior: z.number().nonnegative().optional(),
  /** Also a common word or somebody else's name: not linked on its own. */
  ambiguous: z.boolean().optional(),
  /** Linked only where one of these ids or words stands in the article. */
  needs: z.array(z.string()).optional(),
});
export type Alias = z.infer<typeof Alias>;

export const Ownership = z.looseObject({
  kind: z.enum(['state', 'public', 'private', 'nonprofit', 'party', 'unknown']),
  owner: PackText.optional(),
  evidenceUrl: HttpsUrl,
  asOf: PartialDate.optional(),
});

export const EntityRow = z.looseObject({
  id: RowId,
  type: EntityType,
  label: ByLanguage,
  aliases: z.array(Alias).default([]),
  description: ByLanguage.optional(),
  sameAs: z.array(z.string()).optional(),
  start: PartialDate.optional(),
  end: PartialDate.optional(),
  /** ISO 3166-1 alpha-2: where a place lies, where anything else belongs. */
  country: z.string().optional(),
  /** What contains a place, nearest first: "Ohio", "United States". */
  within: z.array(PackText).optional(),
  /** Of a capital: the country whose government sits there, ISO 3166-1 alpha-2. */
  capitalOf: z.string().optional(),
  /** Of an event: the places it happens in, as their `sameAs` ("iso3166-1:SY"), so that packs of places lead to it. */
  where: z.array(z.string()).optional(),
  /** Where the row's plain facts were read. */
  evidenceUrl: HttpsUrl.optional(),
  source: z
    .looseObject({
      kind: SourceKind.optional(),
      country: z.string().optional(),
      ownership: Ownership.optional(),
      partyTo: z.array(z.looseObject({ id: z.string(), evidenceUrl: HttpsUrl })).optional(),
    })
    .optional(),
});
export type EntityRow = z.infer<typeof EntityRow>;

export const MeasureRow = z.looseObject({
  id: RowId,
  label: ByLanguage,
  /** The entity or event the measure is about: an id of this pack. */
  about: z.string(),
  property: z.string(),
  unit: z.string(),
  definition: z.string().optional(),
  cumulative: z.boolean().optional(),
  period: z.looseObject({ start: PartialDate.optional(), end: PartialDate.optional() }).optional(),
  /** Words that name the measure in text, by language: "killed", "death toll". */
  terms: z.record(z.string(), z.array(PackText)),
});
export type MeasureRow = z.infer<typeof MeasureRow>;

export const Verification = z.looseObject({
  status: PackText,
  by: PackText,
  url: HttpsUrl,
  date: PartialDate.optional(),
});

const Digits = z.number({ error: 'is no number: write digits alone, with a point before decimals' });

export const ObservationRow = z
  .looseObject({
    id: RowId,
    measure: z.string(),
    value: Digits.optional(),
    low: Digits.optional(),
    high: Digits.optional(),
    bound: Relation,
    asOf: PartialDate,
    asOfDerived: z.boolean().optional(),
    claimedBy: PackText,
    /** The entity of this pack or of another (by sameAs) that claims it. */
    claimedByEntity: z.string().optional(),
    compiledBy: z.array(PackText).optional(),
    basedOn: z.array(PackText).optional(),
    method: z.string().optional(),
    url: HttpsUrl,
    archiveUrl: HttpsUrl.optional(),
    quote: PackText.optional(),
    published: PartialDate.optional(),
    retrieved: PartialDate.optional(),
    rank: z.enum(['preferred', 'normal', 'deprecated']).optional(),
    supersedes: z.string().optional(),
    verification: Verification.optional(),
  })
  .refine(row => row.value !== undefined || row.low !== undefined || row.high !== undefined, {
    error: 'needs value, low or high',
  });
export type ObservationRow = z.infer<typeof ObservationRow>;

/** schema.org ClaimReview as published, plus our links. */
export const FactCheckRow = z.looseObject({
  id: RowId,
  claimReviewed: PackText,
  url: HttpsUrl,
  author: z.looseObject({ name: PackText }),
  datePublished: z.string().optional(),
  reviewRating: z.looseObject({ alternateName: PackText.optional() }).optional(),
  about: z.array(z.string()).optional(),
  measure: z.string().optional(),
  observation: z.string().optional(),
});
export type FactCheckRow = z.infer<typeof FactCheckRow>;

export const ResourceName = z.enum(['entities', 'measures', 'observations', 'factchecks']);
export type ResourceName = z.infer<typeof ResourceName>;

export const Resource = z.looseObject({
  name: ResourceName,
  /** Relative, no `..`; the file name carries the version and never changes its bytes. */
  path: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  rows: z.int().min(0),
  rawBytes: z.int().min(0),
});
export type Resource = z.infer<typeof Resource>;

/** How to make a resource of this version from the same resource of an older one (docs/packs.md). */
export const Delta = z.looseObject({
  resource: ResourceName,
  /** The older version. */
  from: z.int().min(1),
  path: Resource.shape.path,
  bytes: z.int().min(0),
  hash: Resource.shape.hash,
  rawBytes: z.int().min(0),
  /** Of the resource's uncompressed rows, as they must come out. */
  result: Resource.shape.hash,
});
export type Delta = z.infer<typeof Delta>;

/** A pack's identity in the world; never shown as a title, never holding `#`. */
export const PackId = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[^\s#]+$/);

export const Manifest = z.looseObject({
  name: z.string().regex(/^[a-z0-9._-]+$/),
  title: PackText,
  description: PackText.optional(),
  homepage: HttpsUrl.optional(),
  licenses: z
    .array(z.looseObject({ name: z.string(), title: z.string().optional(), path: HttpsUrl.optional() }))
    .min(1),
  contributors: z.array(z.looseObject({ title: PackText, path: HttpsUrl.optional() })).default([]),
  sources: z.array(z.looseObject({ title: PackText, path: HttpsUrl.optional() })).default([]),
  resources: z.array(Resource).min(1),
  whence: z.looseObject({
    format: z.literal(1),
    id: PackId,
    version: z.int().min(1),
    created: z.iso.datetime(),
    expires: z.iso.datetime().optional(),
    minApp: z.string().optional(),
    home: HttpsUrl.optional(),
    /** Ed25519 public keys in base64url; the first is the one readers without a key take at their first visit. */
    keys: z.array(z.string().regex(/^[A-Za-z0-9_-]{43}$/)).optional(),
    methodology: HttpsUrl.optional(),
    deltas: z.array(Delta).max(64).optional(),
  }),
});
export type Manifest = z.infer<typeof Manifest>;
