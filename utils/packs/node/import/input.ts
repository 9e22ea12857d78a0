import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { WhenceError } from '../../../model/errors.ts';

/** What is read from, and how far that is: bytes as they lie in the file. */
export interface Input {
  readonly place: string;
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly read: () => number;
  /** Null where it is not known. */
  readonly total: number | null;
  /** The first bytes, by which kinds of file are told apart. */
  readonly head: string;
}

const HEAD_BYTES = 65_536;
const GZIP_MAGIC = 0x8b1f;
const BZIP2_MAGIC = 0x5a42;

/** A file, gzipped or not, or `-` for standard input, as it comes. Throws file_missing, pack_source_empty, file_bzip2; while it is read pack_gzip. */
export async function openInput(file: string): Promise<Input> {
  const counter = { bytes: 0 };
  const read = () => counter.bytes;
  if (file === '-')
    return { place: 'stdin', pieces: counted(process.stdin, counter), read, total: null, head: '' };
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) throw new WhenceError('file_missing', file);
  if (info.size === 0) throw new WhenceError('pack_source_empty', file);
  const pieces = () => counted(createReadStream(file), counter);
  const first = await firstBytes(file);
  const magic = first.length >= 2 ? first.readUInt16LE(0) : 0;
  if (magic === BZIP2_MAGIC) throw new WhenceError('file_bzip2', file);
  if (magic !== GZIP_MAGIC)
    return { place: file, pieces: pieces(), read, total: info.size, head: first.toString('utf8') };
  let head = '';
  for await (const piece of unzipped(createReadStream(file, { end: HEAD_BYTES }), file, true)) {
    head += Buffer.from(piece).toString('utf8');
    if (head.length > HEAD_BYTES) break;
  }
  return { place: file, pieces: unzipped(pieces(), file, false), read, total: info.size, head };
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* counted(pieces: AsyncIterable<Uint8Array>, counter: { bytes: number }) {
  for await (const piece of pieces) {
    counter.bytes += piece.length;
    yield piece;
  }
}

/** @param isPart the file goes on after these pieces */
async function* unzipped(pieces: AsyncIterable<Uint8Array>, place: string, isPart: boolean) {
  const gunzip = createGunzip();
  const source = Readable.from(pieces);
  source.once('error', error => gunzip.destroy(error));
  try {
    for await (const piece of source.pipe(gunzip)) yield piece as Uint8Array;
  } catch {
    if (!isPart) throw new WhenceError('pack_gzip', place);
  }
}
