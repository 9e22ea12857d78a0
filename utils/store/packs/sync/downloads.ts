import { WhenceError } from '../../../model/errors.ts';
import type { Resource } from '../../../model/pack.ts';
import { digest } from '../../../packs/format/digest.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../../../packs/format/source.ts';
import type { Look } from '../../../packs/sync/look.ts';
import { request, type Wire } from '../../../packs/sync/request.ts';
import type { Files } from '../../files/files.ts';

interface Download {
  readonly url: string;
  readonly offered: Look;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
}

/**
 * Files on their way into the pack store, each kept as soon as it is whole and verified: a sync that a sleeping worker or a kill broke
 * off goes on with the next file.
 */
export class Downloads {
  readonly #wire: Wire;
  readonly #files: Files;

  constructor(wire: Wire, files: Files) {
    this.#wire = wire;
    this.#files = files;
  }

  /** Throws what `request` throws, and pack_size or pack_hash where a file is not the one that the manifest signs. */
  async fetch({ url, offered, signal, onBytes }: Download): Promise<PackSource> {
    const { id } = offered.manifest.whence;
    let done = 0;
    for (const resource of offered.manifest.resources) {
      const name = nameOf(id, resource);
      if (!(await this.#files.read(name))) {
        const from = new URL(resource.path, url).href;
        const asked = { url: from, limit: resource.bytes, signal, onBytes: (n: number) => onBytes(done + n) };
        const answered = await request(this.#wire, asked);
        await this.#files.write(name, await checked(answered?.bytes ?? new Uint8Array(0), resource, from));
      }
      done += resource.bytes;
      onBytes(done);
    }
    return this.#source(url, offered);
  }

  /** Removes what was kept for a pack. */
  async clear(id: string): Promise<void> {
    const folder = nameOf(id, { hash: '' });
    for (const name of await this.#files.names()) if (name.startsWith(folder)) await this.#files.remove(name);
  }

  #source(url: string, { manifest, bytes }: Look): PackSource {
    const folder = new URL('.', url);
    return {
      name: folder.host + folder.pathname.replace(/\/$/, ''),
      read: async path => {
        if (path === MANIFEST_FILE) return bytes;
        const resource = manifest.resources.find(one => one.path === path);
        const kept = resource && (await this.#files.read(nameOf(manifest.whence.id, resource)));
        if (!kept) throw new WhenceError('pack_file_missing', path);
        return kept;
      },
    };
  }
}

const nameOf = (id: string, { hash }: Pick<Resource, 'hash'>) => `${encodeURIComponent(id)}/${hash}`;

async function checked(bytes: Bytes, resource: Resource, place: string): Promise<Bytes> {
  if (bytes.length !== resource.bytes)
    throw new WhenceError('pack_size', place, String(bytes.length), String(resource.bytes));
  if ((await digest(bytes)) !== resource.hash) throw new WhenceError('pack_hash', place);
  return bytes;
}
