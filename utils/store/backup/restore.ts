import type { BackupPart, BackupSubscription, BackupSummary, RestoreOutcome } from '../../model/backup.ts';
import { WhenceError } from '../../model/errors.ts';
import type { LedgerRecord } from '../../model/ledger.ts';
import type { Settings } from '../../model/settings.ts';
import { fromBase64 } from '../../packs/signature/base64.ts';
import { readBackup } from './read-backup.ts';

/** How a page brings back what it reads; the background alone writes packs and the ledger. */
export interface RestoreTo {
  /** Bytes that may still be stored; null where the browser does not say. */
  readonly room: () => Promise<number | null>;
  /** Lays the file of a pack where the background finds it. */
  readonly upload: (name: string, content: Blob) => Promise<void>;
  /** @param name of the upload; null for a pack that its host has to send */
  readonly pack: (subscription: BackupSubscription, name: string | null) => Promise<'added' | 'here'>;
  /** Resolves to how many were new. */
  readonly records: (records: readonly LedgerRecord[]) => Promise<number>;
  readonly settings: (settings: Settings) => Promise<void>;
  readonly explain: (error: unknown) => string;
}

const BATCH = 500;
/** The file of a pack, its verified bytes, and what is made of them. */
const ROOM_FOR_ONE = 6;
/** Of a record in both homes with its indexes, beside a record in a gzip file. */
const ROOM_FOR_RECORDS = 20;

/**
 * Adds what a backup holds to what is here: nothing that is here is taken away, and settings, the one thing replaced, come last and at once. So a
 * restore that fails or is broken off loses nothing and can be done again. Throws what `readBackup` throws, what `to` throws for records and settings,
 * and backup_no_room before anything is changed; packs that cannot come back are named in the outcome.
 * @param summary of the same file: it was read to its end without fault
 */
export async function restoreBackup(
  file: Blob,
  name: string,
  summary: BackupSummary,
  to: RestoreTo,
): Promise<RestoreOutcome> {
  const packBytes = summary.subscriptions.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const need = ROOM_FOR_ONE * packBytes + ROOM_FOR_RECORDS * (file.size - Math.min(file.size, packBytes));
  if (((await to.room()) ?? need) < need) throw new WhenceError('backup_no_room', name, String(need));
  const run = new Restoring(to);
  for await (const part of readBackup(file, name)) if (part.part !== 'head') await run.take(part);
  return run.end();
}

class Restoring {
  readonly #to: RestoreTo;
  readonly #subscriptions: { title: string; subscription: BackupSubscription }[] = [];
  readonly #uploads = new Map<string, string>();
  #settings: Settings | null = null;
  #pack: { id: string; left: number; pieces: Blob[] } | null = null;
  #batch: LedgerRecord[] = [];
  #added = 0;
  #records = 0;

  constructor(to: RestoreTo) {
    this.#to = to;
  }

  async take(part: BackupPart): Promise<void> {
    if (part.part === 'settings') this.#settings = part.settings;
    else if (part.part === 'subscription') this.#subscriptions.push(part);
    else if (part.part === 'pack') this.#pack = { id: part.id, left: part.size, pieces: [] };
    else if (part.part === 'bytes') await this.#piece(part.base64);
    else {
      this.#batch.push(part.record);
      if (this.#batch.length === BATCH) await this.#flush();
    }
  }

  async end(): Promise<RestoreOutcome> {
    await this.#flush();
    const { subscribed, failed } = await this.#subscribe();
    if (this.#settings) await this.#to.settings(this.#settings);
    return { added: this.#added, records: this.#records, subscribed, failed };
  }

  async #piece(base64: string): Promise<void> {
    const bytes = fromBase64(base64);
    if (!this.#pack || !bytes) return;
    // Blobs of pieces may lie on disk; one array of all would not.
    this.#pack.pieces.push(new Blob([bytes]));
    this.#pack.left -= bytes.length;
    if (this.#pack.left > 0) return;
    const { id, pieces } = this.#pack;
    this.#pack = null;
    const name = `restore-${encodeURIComponent(id)}.tar`;
    await this.#to.upload(name, new Blob(pieces));
    this.#uploads.set(id, name);
  }

  async #flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    this.#added += await this.#to.records(this.#batch);
    this.#records += this.#batch.length;
    this.#batch = [];
  }

  async #subscribe(): Promise<Pick<RestoreOutcome, 'subscribed' | 'failed'>> {
    let subscribed = 0;
    const failed: RestoreOutcome['failed'][number][] = [];
    for (const { title, subscription } of this.#subscriptions) {
      try {
        const outcome = await this.#to.pack(subscription, this.#uploads.get(subscription.id) ?? null);
        if (outcome === 'added') subscribed++;
      } catch (error) {
        failed.push({ title, reason: this.#to.explain(error) });
      }
    }
    return { subscribed, failed };
  }
}
