import {
  BACKUP_FORMAT,
  type BackupHead,
  type BackupPart,
  type BackupSubscription,
} from '../../model/backup.ts';
import type { LedgerRecord } from '../../model/ledger.ts';
import type { Settings } from '../../model/settings.ts';
import { toBase64 } from '../../packs/signature/base64.ts';

export interface BackupContent {
  /** ISO 8601. */
  readonly created: string;
  readonly app: string;
  readonly settings: Settings;
  readonly subscriptions: readonly (BackupSubscription & { readonly title: string })[];
  /** Those that are to come whole, opened one after the other. */
  readonly packs: AsyncIterable<{ readonly id: string; readonly version: number; readonly content: Blob }>;
  readonly records: AsyncIterable<LedgerRecord>;
}

/** Bytes of a pack in one line; a multiple of three, so that base64 needs no padding in between. */
const PIECE = 49_152;

/** A backup line by line, so that a large ledger is never held whole. Throws what its sources throw. */
export async function* backupLines(content: BackupContent): AsyncGenerator<string> {
  const { created, app } = content;
  const head: BackupHead = { part: 'head', whence: 'backup', format: BACKUP_FORMAT, created, app };
  let lines = 1;
  yield `${JSON.stringify(head)}\n`;
  for await (const part of parts(content)) {
    lines++;
    yield `${JSON.stringify(part)}\n`;
  }
  yield `${JSON.stringify({ part: 'end', lines })}\n`;
}

async function* parts({
  settings,
  subscriptions,
  packs,
  records,
}: BackupContent): AsyncGenerator<BackupPart> {
  yield { part: 'settings', settings };
  for (const { title, ...subscription } of subscriptions) yield { part: 'subscription', title, subscription };
  for await (const { id, version, content } of packs) {
    yield { part: 'pack', id, version, size: content.size };
    for (let at = 0; at < content.size; at += PIECE) {
      const bytes = new Uint8Array(await content.slice(at, at + PIECE).arrayBuffer());
      yield { part: 'bytes', base64: toBase64(bytes) };
    }
  }
  for await (const record of records) yield { part: 'record', record };
}

/** The lines as a gzip file; the browser keeps what has grown large on disk. */
export function toBackupFile(lines: AsyncGenerator<string>): Promise<Blob> {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (error) {
        controller.error(error);
      }
    },
  });
  return new Response(stream.pipeThrough(new CompressionStream('gzip'))).blob();
}
