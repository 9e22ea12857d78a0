/** Bytes that own their buffer: what digests and decompression take. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Where a pack's files come from: a folder, a cache, an upload. `read` rejects with `pack_file_missing` where there is none,
 * and with `pack_limit` before it takes in more than `limit` bytes.
 */
export interface PackSource {
  /** How errors name the place. */
  readonly name: string;
  read(path: string, limit: number): Promise<Bytes>;
}

export const MANIFEST_FILE = 'datapackage.json';

/** The path of a file of the pack as errors name it. */
export const placeOf = (source: PackSource, path: string): string => `${source.name}/${path}`;
