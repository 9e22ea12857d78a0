import { WhenceError } from '../../model/errors.ts';
import type { Manifest, ResourceName } from '../../model/pack.ts';
import { writeTar } from '../../packs/file/tar.ts';
import { checkFile } from '../../packs/format/check-file.ts';
import { digest } from '../../packs/format/digest.ts';
import { LIMITS } from '../../packs/format/limits.ts';
import { parseManifest } from '../../packs/format/manifest.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../../packs/format/source.ts';
import { writeSheet } from '../../packs/sheets/write-sheet.ts';
import { SIGNATURE_FILE, SIGNATURE_LIMIT } from '../../packs/signature/verify.ts';
import { cacheFiles } from '../files/cache-files.ts';
import type { Files } from '../files/files.ts';
import { type TwoHomes, twoHomes } from '../two-homes.ts';
import { fileSource } from './file-source.ts';
import { revisionKey, toHeads } from './head.ts';

/** A file for the reader. */
interface Exported {
  readonly name: string;
  readonly content: Blob;
}

/**
 * A pack in use as one file, byte for byte what was verified, with its signature where it has one: to be handed on and subscribed to again.
 * Every byte is checked once more on the way. Throws pack_lost, pack_hash.
 */
export async function exportPack(
  id: string,
  files: Files = cacheFiles('pack'),
  homes: TwoHomes = twoHomes('packs'),
): Promise<Exported> {
  const { source, bytes: manifestBytes, manifest } = await openPack(id, files, homes);
  const parts: [string, Bytes][] = [[MANIFEST_FILE, manifestBytes]];
  const signature = await source.read(SIGNATURE_FILE, SIGNATURE_LIMIT).catch(() => null);
  if (signature) parts.push([SIGNATURE_FILE, signature]);
  for (const resource of manifest.resources) {
    const bytes = await source.read(resource.path, LIMITS.compressedBytes);
    await checkFile(bytes, resource, manifest, resource.path).catch(() => {
      throw new WhenceError('pack_hash', resource.path);
    });
    parts.push([resource.path, bytes]);
  }
  return { name: `${manifest.name}.${manifest.whence.version}.tar`, content: writeTar(parts) };
}

/** The rows of one kind of a pack in use, for a spreadsheet. Throws pack_lost, and what `writeSheet` throws. */
export async function exportSheet(
  id: string,
  kind: ResourceName,
  files: Files = cacheFiles('pack'),
  homes: TwoHomes = twoHomes('packs'),
): Promise<Exported> {
  const { source, manifest } = await openPack(id, files, homes);
  const resource = manifest.resources.find(({ name }) => name === kind);
  if (!resource) throw new WhenceError('pack_lost', id);
  const parts: string[] = [];
  await writeSheet(source, manifest, resource, text => parts.push(text));
  const { name, whence } = manifest;
  return { name: `${name}.${whence.version}.${kind}.csv`, content: new Blob(parts, { type: 'text/csv' }) };
}

/** The files of a pack in use, the manifest being the one that was verified. Throws pack_lost. */
async function openPack(
  id: string,
  files: Files,
  homes: TwoHomes,
): Promise<{ source: PackSource; bytes: Bytes; manifest: Manifest }> {
  const head = toHeads(await homes.read()).find(one => one.id === id);
  if (!head) throw new WhenceError('pack_lost', id);
  const source = fileSource(files, revisionKey(id, head.current));
  const bytes = await source.read(MANIFEST_FILE, LIMITS.manifestBytes);
  if ((await digest(bytes)) !== head.current.manifest) throw new WhenceError('pack_lost', id);
  return { source, bytes, manifest: parseManifest(bytes, id) };
}
