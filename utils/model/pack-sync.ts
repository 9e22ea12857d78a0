import { ERROR_CODES } from './errors.ts';
import { PackId } from './pack.ts';
import { z } from './zod.ts';

/** A pack that the reader subscribed to, and how its host was last met. Times are milliseconds since 1970. */
export const Subscription = z.object({
  id: PackId,
  /** Of the manifest. */
  url: z.string(),
  /** Pinned: base64url of the Ed25519 public key. */
  key: z.string(),
  /** The key came with the address, or was taken at the first visit after the reader compared its words. */
  trust: z.enum(['address', 'first-use']),
  etag: z.string().nullable(),
  checkedAt: z.number().nullable(),
  nextAt: z.number().nullable(),
  /** In a row. */
  failures: z.int().min(0),
  /** Of the last check. */
  error: z.object({ code: z.enum(ERROR_CODES), details: z.array(z.string()) }).nullable(),
  /** A sync was begun and has not ended: the next start takes it up again. */
  underWay: z.boolean(),
});
export type Subscription = z.infer<typeof Subscription>;

/** What the reader agreed to: the pack of this id under this key. */
export const SubscriptionRequest = z.object({
  id: PackId,
  address: z.string().max(4096),
  key: z.string().max(64),
});
export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;

/** What a sync is doing at this moment. */
export interface SyncActivity {
  readonly id: string;
  readonly step: 'asking' | 'fetching' | 'checking';
  /** Fetched so far, and in all; 0 of 0 before that is known. */
  readonly bytes: number;
  readonly total: number;
}

/** A pack in use, or subscribed to and not yet here, as the settings show it. */
export interface PackState {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly homepage: string | null;
  readonly curator: string | null;
  readonly licence: string | null;
  /** Null while nothing of it is here. */
  readonly version: number | null;
  /** Kept for Undo; null where none is. */
  readonly otherVersion: number | null;
  /** ISO 8601. */
  readonly created: string | null;
  readonly verifiedAt: string | null;
  readonly expires: string | null;
  readonly rows: number;
  readonly bytes: number;
  /** Null for a pack that came with the extension. */
  readonly subscription: Subscription | null;
  /** Fingerprint of the pinned key; null without a subscription. */
  readonly words: string | null;
}

/** What the reader is shown before subscribing. */
export interface PackOffer {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly curator: string | null;
  readonly licence: string;
  readonly methodology: string | null;
  readonly version: number;
  /** ISO 8601. */
  readonly created: string;
  readonly expires: string | null;
  readonly bytes: number;
  readonly rows: number;
  readonly url: string;
  readonly key: string;
  /** The key's fingerprint. */
  readonly words: string;
  readonly trust: Subscription['trust'];
}

/** One request that Whence made. */
export const NetworkEntry = z.object({
  /** ISO 8601. */
  time: z.string(),
  url: z.string(),
  bytes: z.number(),
  /** The HTTP status, or the code of the error that ended it. */
  outcome: z.string(),
});
export type NetworkEntry = z.infer<typeof NetworkEntry>;
