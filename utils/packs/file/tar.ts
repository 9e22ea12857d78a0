import { WhenceError } from '../../model/errors.ts';
import type { Bytes } from '../format/source.ts';

/** POSIX.1-1988 ustar: everything comes in blocks, a header of one block before each file. */
const BLOCK = 512;
const FIELDS = {
  name: [0, 100],
  mode: [100, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  prefix: [345, 155],
} as const;
type Field = keyof typeof FIELDS;

const text = new TextDecoder();
const bytesOf = new TextEncoder();

/** The regular files of a tar, by path; folders, links and the extra headers of newer tars are passed over. Throws file_no_pack. */
export function readTar(bytes: Bytes, place: string): Map<string, Bytes> {
  const files = new Map<string, Bytes>();
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every(byte => byte === 0)) break;
    if (sumOf(header) !== numberIn(header, 'checksum')) throw new WhenceError('file_no_pack', place);
    const size = numberIn(header, 'size');
    const start = at + BLOCK;
    if (!(start + size <= bytes.length)) throw new WhenceError('file_cut', place);
    const type = stringIn(header, 'type');
    if (type === '' || type === '0') files.set(pathIn(header), bytes.subarray(start, start + size));
    at = start + blocks(size);
  }
  return files;
}

/** A tar of these files, always the same for the same files; paths of at most 100 bytes. */
export function writeTar(files: Iterable<readonly [path: string, content: Bytes]>): Blob {
  const parts: Bytes[] = [];
  for (const [path, content] of files)
    parts.push(headerOf(path, content.length), content, zeros(blocks(content.length) - content.length));
  return new Blob([...parts, zeros(2 * BLOCK)], { type: 'application/x-tar' });
}

function headerOf(path: string, size: number): Bytes {
  const header = zeros(BLOCK);
  const put = (field: Field, value: string) => header.set(bytesOf.encode(value), FIELDS[field][0]);
  put('name', path);
  put('mode', '0000644');
  put('size', size.toString(8).padStart(11, '0'));
  put('mtime', '00000000000');
  put('type', '0');
  put('magic', 'ustar\u000000');
  put('checksum', `${sumOf(header).toString(8).padStart(6, '0')}\u0000 `);
  return header;
}

/** The sum of a header's bytes, its own checksum counted as spaces. */
function sumOf(header: Bytes): number {
  const [from, length] = FIELDS.checksum;
  const isOwn = (at: number) => at >= from && at < from + length;
  return header.reduce((sum, byte, at) => sum + (isOwn(at) ? 32 : byte), 0);
}

function pathIn(header: Bytes): string {
  const [prefix, name] = [stringIn(header, 'prefix'), stringIn(header, 'name')];
  return (prefix === '' ? name : `${prefix}/${name}`).replace(/^(?:\.\/)+/, '');
}

function stringIn(header: Bytes, field: Field): string {
  const [from, length] = FIELDS[field];
  return text.decode(header.subarray(from, from + length)).replace(/\0.*$/s, '');
}

const numberIn = (header: Bytes, field: Field): number => Number.parseInt(stringIn(header, field).trim(), 8);
const blocks = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;
const zeros = (length: number): Bytes => new Uint8Array(length);
