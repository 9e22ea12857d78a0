import { WhenceError } from '../../../model/errors.ts';
import type { Resource } from '../../../model/pack.ts';
import { checkBytes } from '../../../packs/format/check-file.ts';
import type { Bytes } from '../../../packs/format/source.ts';
import { type Answered, type Asked, request, type Wire } from '../../../packs/sync/request.ts';
import type { Files } from '../../files/files.ts';
import { Pieces } from './pieces.ts';

/** One file that a manifest names. */
export interface Wanted {
  readonly url: string;
  readonly file: Pick<Resource, 'bytes' | 'hash'>;
  readonly signal: AbortSignal;
  /** Of this file so far. */
  readonly onBytes: (bytes: number) => void;
}

/** Removes what was kept of a file on its way. */
export const forgetPieces = (files: Files, name: string): Promise<void> => new Pieces(files, name).clear();

/**
 * The bytes that a manifest names, from their host; a file that was broken off goes on from where it was. Where what was kept and what
 * came do not make the file, it is fetched once more, whole.
 * Throws what `request` throws, and pack_size or pack_hash where the file is not the one that the manifest signs.
 */
export async function fetchFile(wire: Wire, files: Files, name: string, wanted: Wanted): Promise<Bytes> {
  const pieces = new Pieces(files, name);
  const resumed = await resume(wire, pieces, wanted);
  const bytes = resumed ?? (await fetchFrom(wire, pieces, wanted)).bytes;
  await checkBytes(bytes, wanted.file, wanted.url).catch(async error => {
    await pieces.clear();
    throw error;
  });
  return bytes;
}

/** Null where nothing was kept, or it does not go with what the host has. */
async function resume(wire: Wire, pieces: Pieces, wanted: Wanted): Promise<Bytes | null> {
  const kept = await pieces.read();
  if (kept.bytes === 0) return null;
  try {
    const isWhole = kept.bytes >= wanted.file.bytes;
    const rest = isWhole ? null : await askForRest(wire, pieces, wanted, kept);
    if (rest?.from === 0) return rest.bytes;
    const parts = rest ? [...kept.pieces, rest.bytes] : kept.pieces;
    const bytes = new Uint8Array(await new Blob([...parts] as BlobPart[]).arrayBuffer());
    await checkBytes(bytes, wanted.file, wanted.url);
    return bytes;
  } catch (error) {
    if (!(error instanceof WhenceError) || !MISMATCH.has(error.code)) throw error;
    return null;
  }
}

const MISMATCH: ReadonlySet<string> = new Set(['pack_size', 'pack_hash', 'sync_http', 'sync_too_large']);

async function askForRest(
  wire: Wire,
  pieces: Pieces,
  wanted: Wanted,
  begun: { readonly bytes: number; readonly etag: string | null },
): Promise<Answered> {
  try {
    return await fetchFrom(wire, pieces, wanted, begun);
  } catch (error) {
    // A host may show its ETag and still not let others ask by it; a plain range needs no leave.
    const isRefused =
      begun.etag !== null && error instanceof WhenceError && error.code === 'sync_unreachable';
    const hasMore = (await pieces.read()).bytes > begun.bytes;
    if (!isRefused || hasMore) throw error;
    return fetchFrom(wire, pieces, wanted, { ...begun, etag: null });
  }
}

async function fetchFrom(
  wire: Wire,
  pieces: Pieces,
  { url, file, signal, onBytes }: Wanted,
  begun?: NonNullable<Asked['begun']>,
): Promise<Answered> {
  let done = 0;
  try {
    const answered = await request(wire, {
      url,
      limit: file.bytes,
      signal,
      ...(begun && { begun }),
      onAnswer: async (from, etag) => {
        done = from;
        await pieces.begin(from, etag);
      },
      onPiece: async piece => {
        done += piece.length;
        onBytes(done);
        await pieces.add(piece);
      },
    });
    if (!answered) throw new WhenceError('sync_http', url, '304');
    return answered;
  } catch (error) {
    await pieces.flush();
    throw error;
  }
}
