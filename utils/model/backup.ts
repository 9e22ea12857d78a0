import { LedgerRecord } from './ledger.ts';
import { PackId } from './pack.ts';
import { Subscription } from './pack-sync.ts';
import { Settings } from './settings.ts';
import { z } from './zod.ts';

/** The form of backup files that this version writes. It reads every one up to it. */
export const BACKUP_FORMAT = 1;

/** The first line: what the file is. */
export const BackupHead = z.object({
  part: z.literal('head'),
  whence: z.literal('backup'),
  format: z.int().min(1),
  /** ISO 8601. */
  created: z.iso.datetime(),
  /** Version of the extension that wrote it. */
  app: z.string().max(64),
});
export type BackupHead = z.infer<typeof BackupHead>;

/** What the reader subscribed to; how its host was last met is no part of it. */
export const BackupSubscription = Subscription.pick({
  id: true,
  url: true,
  key: true,
  trust: true,
  paused: true,
  epoch: true,
  keyChange: true,
});
export type BackupSubscription = z.infer<typeof BackupSubscription>;

/** A line of a backup between its first and its last. */
export const BackupPart = z.discriminatedUnion('part', [
  z.object({ part: z.literal('settings'), settings: Settings }),
  z.object({ part: z.literal('subscription'), title: z.string(), subscription: BackupSubscription }),
  /** A pack whole, a tar as the settings export it: `size` bytes in the `bytes` lines that follow. */
  z.object({ part: z.literal('pack'), id: PackId, version: z.int().min(1), size: z.int().min(0) }),
  z.object({ part: z.literal('bytes'), base64: z.base64() }),
  z.object({ part: z.literal('record'), record: LedgerRecord }),
]);
export type BackupPart = z.infer<typeof BackupPart>;

/** The last line: a file without it was cut short. */
export const BackupEnd = z.object({ part: z.literal('end'), lines: z.int().min(1) });

/** What a backup holds, as the reader is shown it before anything is restored. */
export interface BackupSummary {
  readonly created: string;
  readonly app: string;
  readonly settings: boolean;
  readonly subscriptions: readonly {
    readonly id: string;
    readonly title: string;
    readonly url: string | null;
    /** Fingerprint of the pinned key; null for an unsigned pack. */
    readonly words: string | null;
    /** Its files are in the backup, of so many bytes; null where they have to be fetched. */
    readonly bytes: number | null;
  }[];
  readonly records: number;
}

/** What became of a backup. */
export interface RestoreOutcome {
  /** Records that were not there before. */
  readonly added: number;
  readonly records: number;
  readonly subscribed: number;
  /** Packs that could not come back, each with why, as a sentence. */
  readonly failed: readonly { readonly title: string; readonly reason: string }[];
}
