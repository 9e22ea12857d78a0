import type { PackOffer } from '../../../model/pack-sync.ts';
import { fingerprint } from '../../../packs/signature/fingerprint.ts';
import { parsePublicKey } from '../../../packs/signature/public-key.ts';
import type { PackAddress } from '../../../packs/sync/address.ts';
import type { Look } from '../../../packs/sync/look.ts';

/** What the reader is shown of a pack before subscribing; all of it is signed. */
export async function toOffer(address: PackAddress, { manifest, key }: Look): Promise<PackOffer> {
  const { title, description, licenses, contributors, resources, whence } = manifest;
  const sum = (field: 'bytes' | 'rows') => resources.reduce((total, resource) => total + resource[field], 0);
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
    bytes: sum('bytes'),
    rows: sum('rows'),
    url: address.url,
    key,
    words: await fingerprint(parsePublicKey(key, address.url)),
    trust: address.key === null ? 'first-use' : 'address',
  };
}
