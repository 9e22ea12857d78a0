import type { Manifest } from '../../model/pack.ts';
import { totalOf } from '../../packs/format/totals.ts';

/** What a publisher says of a pack, as offers and lists show it. */
export function packFacts(manifest: Manifest) {
  const { title, description, licenses, contributors, whence } = manifest;
  return {
    id: whence.id,
    title,
    description: description ?? null,
    curator: contributors[0]?.title ?? null,
    licence: licenses.map(({ name }) => name).join(', '),
    version: whence.version,
    created: whence.created,
    expires: whence.expires ?? null,
    rows: totalOf(manifest, 'rows'),
    bytes: totalOf(manifest, 'bytes'),
  };
}
