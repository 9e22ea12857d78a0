import { WhenceError } from '../../model/errors.ts';
import { writeTar } from '../../packs/file/tar.ts';
import { checkFile } from '../../packs/format/check-file.ts';
import { digest } from '../../packs/format/digest.ts';
import { LIMITS } from '../../packs/format/limits.ts';
import { parseManifest } from '../../packs/format/manifest.ts';
import { type Bytes, MANIFEST_FILE } from '../../packs/format/source.ts';
import { SIGNATURE_FILE, SIGNATURE_LIMIT } from '../../packs/signature/verify.ts';
import { cacheFiles } from '../files/cache-files.ts';
import type { Files } from '../files/files.ts';
import { type TwoHomes, twoHomes } from '../two-homes.ts';
import { fileSource } from './file-source.ts';
import { revisionKey, toHeads } from './head.ts';

/**
 * A pack in use as one file, byte for byte what was verified, with its signature where it has one: to be handed on and subscribed to again.
 * Every byte is checked once more on the way. Throws pack_lost, pack_hash.
 */
export async function exportPack(
  id: string,
  files: Files = cacheFiles('pack'),
  homes: TwoHomes = twoHomes('packs'),
): Promise<{ name: string; content: Blob }> {
  const heads = toHeads(await homes.read());
  const head = heads.find(one => one.id === id);
  if (!head) throw new WhenceError('pack_lost', id);
  const source = fileSource(files, revisionKey(id, head.current));
  const manifest = await source.read(MANIFEST_FILE, LIMITS.manifestBytes);
  if ((await digest(manifest)) !== head.current.manifest) throw new WhenceError('pack_lost', id);
  const parsed = parseManifest(manifest, id);
  const parts: [string, Bytes][] = [[MANIFEST_FILE, manifest]];
  const signature = await source.read(SIGNATURE_FILE, SIGNATURE_LIMIT).catch(() => null);
  if (signature) parts.push([SIGNATURE_FILE, signature]);
  for (const resource of parsed.resources) {
    const bytes = await source.read(resource.path, LIMITS.compressedBytes);
    await checkFile(bytes, resource, parsed, resource.path).catch(() => {
      throw new WhenceError('pack_hash', resource.path);
    });
    parts.push([resource.path, bytes]);
  }
  return { name: `${parsed.name}.${parsed.whence.version}.tar`, content: writeTar(parts) };
}
