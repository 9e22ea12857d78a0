import type { Manifest } from '../../model/pack.ts';
import { digest } from '../../packs/format/digest.ts';
import { LIMITS } from '../../packs/format/limits.ts';
import { parseManifest } from '../../packs/format/manifest.ts';
import { type Bytes, MANIFEST_FILE, type PackSource, placeOf } from '../../packs/format/source.ts';
import { SIGNATURE_FILE, SIGNATURE_LIMIT } from '../../packs/signature/verify.ts';
import { checkVersion } from '../../packs/sync/accept.ts';
import type { Files } from '../files/files.ts';
import { type PackHead, type Revision, revisionKey } from './head.ts';

/** What a pack offers before any of it is taken. */
export interface Offer {
  readonly manifest: Manifest;
  readonly bytes: Bytes;
  readonly revision: Revision;
}

/** @param now ISO 8601 */
export async function readOffer(source: PackSource, now: string): Promise<Offer> {
  const bytes = await source.read(MANIFEST_FILE, LIMITS.manifestBytes);
  const manifest = parseManifest(bytes, placeOf(source, MANIFEST_FILE));
  const { version } = manifest.whence;
  return { manifest, bytes, revision: { version, manifest: await digest(bytes), verifiedAt: now } };
}

/**
 * Whether the offer is new. Throws pack_rollback for a version below the highest seen, pack_changed for a version seen with other
 * bytes. A pack that comes with the extension is as trusted as the extension, and replaces whatever was there.
 */
export function isNew({ manifest, revision }: Offer, head: PackHead, withExtension: boolean): boolean {
  if (head.current.manifest === revision.manifest) return false;
  if (withExtension) return true;
  checkVersion(manifest.whence.id, revision, head.highest, [head.current, head.previous]);
  return true;
}

/** Puts the pack's bytes beside those in use; resolves to their folder. Nothing is checked yet and nothing points there. */
export async function stage(
  source: PackSource,
  { manifest, bytes, revision }: Offer,
  files: Files,
): Promise<string> {
  const folder = revisionKey(manifest.whence.id, revision);
  await files.write(`${folder}/${MANIFEST_FILE}`, bytes);
  for (const { path } of manifest.resources)
    await files.write(`${folder}/${path}`, await source.read(path, LIMITS.compressedBytes));
  // Kept for those to whom the pack is handed on.
  const signature = await source.read(SIGNATURE_FILE, SIGNATURE_LIMIT).catch(() => null);
  if (signature) await files.write(`${folder}/${SIGNATURE_FILE}`, signature);
  return folder;
}
