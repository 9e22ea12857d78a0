import type { Manifest } from '../../../model/pack.ts';
import type { PackOffer } from '../../../model/pack-sync.ts';
import { fingerprint } from '../../../packs/signature/fingerprint.ts';
import { parsePublicKey } from '../../../packs/signature/public-key.ts';
import { packFacts } from '../pack-facts.ts';
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
  const { id, methodology } = manifest.whence;
  return {
    ...packFacts(manifest),
    methodology: methodology ?? null,
    url,
    key,
    words: key === null ? null : await fingerprint(parsePublicKey(key, id)),
    trust: trustOf(key, isKeyGiven),
    isUpdate,
  };
}
