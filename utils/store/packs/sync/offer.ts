import type { Manifest } from '../../../model/pack.ts';
import type { PackOffer } from '../../../model/pack-sync.ts';
import { totalOf } from '../../../packs/format/totals.ts';
import { fingerprint } from '../../../packs/signature/fingerprint.ts';
import { parsePublicKey } from '../../../packs/signature/public-key.ts';
import { trustOf } from './subscriptions.ts';

interface Offered {
  /** Of the manifest; null for a file that names no home. */
  readonly url: string | null;
  /** The address carried the key. */
  readonly isKeyGiven: boolean;
  readonly manifest: Manifest;
  /** Base64url; null where the pack is unsigned. */
  readonly key: string | null;
  readonly isUpdate: boolean;
}

/** What the reader is shown of a pack before subscribing; all of it is signed, where the pack is. */
export async function toOffer({ url, isKeyGiven, manifest, key, isUpdate }: Offered): Promise<PackOffer> {
  const { title, description, licenses, contributors, whence } = manifest;
  return {
    id: whence.id,
    title,
    description: description ?? null,
    curator: contributors[0]?.title ?? null,
    licence: licenses.map(({ name }) => name).join(', '),
    methodology: whence.methodology ?? null,
    version: whence.version,
    created: whence.created,
    expires: whence.expires ?? null,
    bytes: totalOf(manifest, 'bytes'),
    rows: totalOf(manifest, 'rows'),
    url,
    key,
    words: key === null ? null : await fingerprint(parsePublicKey(key, whence.id)),
    trust: trustOf(key, isKeyGiven),
    isUpdate,
  };
}
