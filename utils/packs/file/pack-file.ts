import { WhenceError } from '../../model/errors.ts';
import { inflate } from '../format/inflate.ts';
import { LIMITS } from '../format/limits.ts';
import { checkLimit } from '../format/manifest.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../format/source.ts';
import { readTar } from './tar.ts';

/** The most a pack in a file may be: its files, and what a tar puts around them. */
export const PACK_FILE_BYTES = LIMITS.compressedBytes + LIMITS.manifestBytes;

/**
 * The pack in a file: a tar, gzipped or not, of the pack's folder or of what is in it. Throws file_no_pack, file_cut, pack_limit.
 * @param place how errors name the file
 */
export async function packFileSource(bytes: Bytes, place: string): Promise<PackSource> {
  checkLimit(place, bytes.length, PACK_FILE_BYTES, 'bytes');
  const files = readTar(await plain(bytes, place), place);
  const [manifest] = [...files.keys()]
    .filter(path => path === MANIFEST_FILE || path.endsWith(`/${MANIFEST_FILE}`))
    .sort((a, b) => a.length - b.length);
  if (manifest === undefined) throw new WhenceError('file_no_pack', place);
  const folder = manifest.slice(0, -MANIFEST_FILE.length);
  return {
    name: place,
    async read(path, limit) {
      const found = files.get(folder + path);
      if (!found) throw new WhenceError('pack_file_missing', `${place}/${path}`);
      checkLimit(`${place}/${path}`, found.length, limit, 'bytes');
      // A copy: what is kept of it must not keep the whole file.
      return found.slice();
    },
  };
}

async function plain(bytes: Bytes, place: string): Promise<Bytes> {
  const pieces: BlobPart[] = [];
  for await (const piece of inflate(bytes, PACK_FILE_BYTES, place)) pieces.push(piece as Bytes);
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
