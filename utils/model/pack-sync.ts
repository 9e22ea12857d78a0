import { ERROR_CODES } from './errors.ts';
import { PackId, type ResourceName } from './pack.ts';
import { z } from './zod.ts';

/** A pack that the reader subscribed to, and how its host was last met. Times are milliseconds since 1970. */
export const Subscription = z.object({
  id: PackId,
  /** Of the manifest; null for a pack that came as a file and names no home: no host is ever asked. */
  url: z.string().nullable(),
  /** Pinned: base64url of the Ed25519 public key; null for an unsigned pack, which stays unsigned. */
  key: z.string().nullable(),
  /** The key came with the address, or the pack or its file named it and the reader compared its words; `none`: the pack is unsigned. */
  trust: z.enum(['address', 'first-use', 'none']),
  etag: z.string().nullable(),
  checkedAt: z.number().nullable(),
  nextAt: z.number().nullable(),
  /** In a row. */
  failures: z.int().min(0),
  /** Of the last check; a code that this version no longer knows is none. */
  error: z
    .object({ code: z.enum(ERROR_CODES), details: z.array(z.string()) })
    .nullable()
    .catch(null),
  /** A sync was begun and has not ended: the next start takes it up again. */
  underWay: z.boolean(),
  /** Not asked for on a timer, though others are. */
  paused: z.boolean().default(false),
  /** How many changes of the publisher's key led to the pinned one, as far as known. */
  epoch: z.int().min(0).optional(),
  /** The last change of the key that was followed here: the key before, and when, in milliseconds since 1970. */
  keyChange: z.object({ from: z.string(), at: z.number() }).optional(),
});
export type Subscription = z.infer<typeof Subscription>;

/** What the reader agreed to: the pack of this id under this key. */
export const SubscriptionRequest = z.object({
  id: PackId,
  address: z.string().max(4096),
  /** Null: the reader agreed to an unsigned pack. */
  key: z.string().max(64).nullable(),
});
export type SubscriptionRequest = z.infer<typeof SubscriptionRequest>;

/** A pack in a file that lies among the uploads under `name`, and the key it was shown with. */
export const FileSubscriptionRequest = z.object({
  id: PackId,
  name: z.string().max(256),
  key: z.string().max(64).nullable(),
});
export type FileSubscriptionRequest = z.infer<typeof FileSubscriptionRequest>;

/** What a sync is doing at this moment. */
export interface SyncActivity {
  readonly id: string;
  readonly step: 'asking' | 'fetching' | 'checking';
  /** Fetched so far, and in all; 0 of 0 before that is known. */
  readonly bytes: number;
  readonly total: number;
  /** While checking: rows done, and in all. */
  readonly rows?: { readonly done: number; readonly total: number };
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
  /** The kinds of rows it has. */
  readonly kinds: readonly ResourceName[];
  /** Null for a pack that came with the extension. */
  readonly subscription: Subscription | null;
  /** Fingerprint of the pinned key; null without a subscription or a signature. */
  readonly words: string | null;
  /** The last change of the key: the words of the key before, and when, in milliseconds since 1970. */
  readonly keyChange?: { readonly words: string; readonly at: number };
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
  /** Of the manifest; null for a file that names no home. */
  readonly url: string | null;
  /** Null where the pack is unsigned. */
  readonly key: string | null;
  /** The key's fingerprint. */
  readonly words: string | null;
  readonly trust: Subscription['trust'];
  /** A version of the same pack under the same key is in use: it is renewed. */
  readonly isUpdate: boolean;
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
