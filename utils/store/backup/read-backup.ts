import { BACKUP_FORMAT, BackupEnd, BackupHead, BackupPart } from '../../model/backup.ts';
import { WhenceError } from '../../model/errors.ts';

/** The longest line there can be, in characters: the bytes of a pack come in pieces, and no record is nearly as long. */
const LONGEST = 1_000_000;

/**
 * The parts of a backup file, gzipped or plain, one after the other, each checked. Nothing is taken on trust: the file comes from outside.
 * @param name of the file, for errors
 * Throws backup_none, backup_newer, backup_line (line, field and fault), backup_cut, backup_damaged.
 */
export async function* readBackup(file: Blob, name: string): AsyncGenerator<BackupHead | BackupPart> {
  let line = 0;
  let isEnded = false;
  for await (const text of linesOf(file, name, () => line)) {
    line++;
    if (isEnded) throw new WhenceError('backup_line', name, String(line), 'part', 'text after the end');
    const row = jsonOf(text);
    if (line === 1) yield headOf(row, name);
    else if (isEnd(row)) {
      if (BackupEnd.safeParse(row).data?.lines !== line - 1)
        throw new WhenceError('backup_cut', name, String(line));
      isEnded = true;
    } else yield partOf(row, name, line);
  }
  if (line === 0) throw new WhenceError('backup_none', name);
  if (!isEnded) throw new WhenceError('backup_cut', name, String(line));
}

function headOf(row: unknown, name: string): BackupHead {
  const head = BackupHead.safeParse(row).data;
  if (!head) throw new WhenceError('backup_none', name);
  if (head.format > BACKUP_FORMAT) throw new WhenceError('backup_newer', name, head.app);
  return head;
}

function partOf(row: unknown, name: string, line: number): BackupPart {
  if (row === null) throw new WhenceError('backup_line', name, String(line), 'part', 'not a JSON object');
  const part = BackupPart.safeParse(row);
  if (part.success) return part.data;
  const [issue] = part.error.issues;
  throw new WhenceError(
    'backup_line',
    name,
    String(line),
    issue?.path.join('.') || 'part',
    issue?.message ?? '',
  );
}

const isEnd = (row: unknown): boolean => (row as { part?: unknown } | null)?.part === 'end';

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function* linesOf(file: Blob, name: string, line: () => number): AsyncGenerator<string> {
  const reader = (await plain(file)).pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    while (true) {
      const { value, done } = await reader.read().catch(() => {
        throw new WhenceError('backup_damaged', name, String(line()));
      });
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST) throw new WhenceError('backup_none', name);
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

const GZIP = [0x1f, 0x8b];

/** Somebody may have unpacked it. */
async function plain(file: Blob): Promise<ReadableStream<BufferSource>> {
  const start = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isGzip = GZIP.every((byte, at) => start[at] === byte);
  return isGzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
}
