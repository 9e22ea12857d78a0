import { gzipSync } from 'node:zlib';
import { WhenceError } from '../../../utils/model/errors.ts';
import type { ResourceName } from '../../../utils/model/pack.ts';
import { digest } from '../../../utils/packs/format/digest.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../../../utils/packs/format/source.ts';

/** Rows as objects, or as the line itself where it is to be no good row. */
export type Rows = Partial<Record<ResourceName, readonly (object | string)[]>>;

export interface Tweaks {
  /** Put over the manifest, over its `whence`, and over its first resource. */
  readonly manifest?: object;
  readonly whence?: object;
  readonly resource?: object;
  readonly gzip?: boolean;
  /** Files changed after the manifest was made. */
  readonly files?: Readonly<Record<string, Bytes | null>>;
}

const copy = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** A pack held in memory, named "mem" in errors. */
export async function memoryPack(rows: Rows, tweaks: Tweaks = {}): Promise<PackSource> {
  const files = new Map<string, Bytes | null>();
  const resources: object[] = [];
  for (const [name, list] of Object.entries(rows)) {
    const raw = Buffer.from(
      list.map(row => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''),
    );
    const bytes = copy(tweaks.gzip === false ? raw : gzipSync(raw));
    const path = `${name}.1.ndjson${tweaks.gzip === false ? '' : '.gz'}`;
    files.set(path, bytes);
    const hash = await digest(bytes);
    const first = resources.length === 0 ? tweaks.resource : {};
    resources.push({
      name,
      path,
      bytes: bytes.length,
      hash,
      rows: list.length,
      rawBytes: raw.length,
      ...first,
    });
  }
  const manifest = {
    name: 'mem',
    title: 'Memory',
    licenses: [{ name: 'CC0-1.0' }],
    resources,
    whence: { format: 1, id: 'mem', version: 1, created: '2026-01-01T00:00:00Z', ...tweaks.whence },
    ...tweaks.manifest,
  };
  files.set(MANIFEST_FILE, copy(Buffer.from(JSON.stringify(manifest))));
  for (const [path, bytes] of Object.entries(tweaks.files ?? {})) files.set(path, bytes);
  return {
    name: 'mem',
    async read(path) {
      const bytes = files.get(path);
      if (!bytes) throw new WhenceError('pack_file_missing', `mem/${path}`);
      return bytes;
    },
  };
}
