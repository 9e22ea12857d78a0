import { ArticleMeta } from './article.ts';
import { Attribution, Claim } from './claim.ts';
import { KnownEntity, Mention } from './entity.ts';
import { z } from './zod.ts';

/** A pack as named beside everything that comes from it. */
export const PackSummary = z.object({
  id: z.string(),
  title: z.string(),
  version: z.int(),
  /** When its bytes were last checked, ISO 8601; null for packs read from a folder. */
  verifiedAt: z.string().nullable(),
  expires: z.string().nullable(),
});
export type PackSummary = z.infer<typeof PackSummary>;

/** All that Whence can say of one article: what every surface shows and `analyze` prints. */
export const Reading = z.object({
  article: ArticleMeta,
  claims: z.array(Claim),
  /** Figures not worth a mark: ages and other trivial ones. */
  quantities: z.array(Claim),
  attributions: z.array(Attribution),
  /** Every mention, in the order of the text. */
  entities: z.array(Mention),
  /** The entities mentioned, once each. */
  known: z.array(KnownEntity),
  packs: z.array(PackSummary),
});
export type Reading = z.infer<typeof Reading>;
