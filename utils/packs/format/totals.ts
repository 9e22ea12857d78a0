import type { Manifest } from '../../model/pack.ts';

/** The sum of a field over all resources of a manifest: `bytes` as they are fetched, `rawBytes` uncompressed, `rows`. */
export const totalOf = ({ resources }: Manifest, field: 'bytes' | 'rawBytes' | 'rows'): number =>
  resources.reduce((total, resource) => total + resource[field], 0);
