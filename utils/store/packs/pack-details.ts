import { totalOf } from '../../packs/format/totals.ts';
import { installedPacks } from './installed.ts';
import { Subscriptions } from './sync/subscriptions.ts';

/** A pack in use as lists show it: who curates it, under which licence, how large, how old. */
export interface PackDetails {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly verifiedAt: string | null;
  readonly expires: string | null;
  readonly rows: number;
  /** Came with the extension. */
  readonly bundled: boolean;
  readonly description: string | null;
  readonly curator: string | null;
  readonly licence: string | null;
  readonly homepage: string | null;
  /** ISO 8601. */
  readonly created: string;
}

export async function packDetails(): Promise<PackDetails[]> {
  const subscribed = new Set((await new Subscriptions().list()).map(({ id }) => id));
  return (await installedPacks()).map(({ manifest, verifiedAt }) => {
    const { title, description, homepage, licenses, contributors, whence } = manifest;
    return {
      id: whence.id,
      title,
      version: whence.version,
      verifiedAt,
      expires: whence.expires ?? null,
      rows: totalOf(manifest, 'rows'),
      bundled: !subscribed.has(whence.id),
      description: description ?? null,
      curator: contributors[0]?.title ?? null,
      licence: licenses.map(({ name }) => name).join(', '),
      homepage: homepage ?? null,
      created: whence.created,
    };
  });
}
