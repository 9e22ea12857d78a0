import { WhenceError } from '../../../model/errors.ts';
import type { Resource } from '../../../model/pack.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../../../packs/format/source.ts';
import { SIGNATURE_FILE } from '../../../packs/signature/verify.ts';
import type { Look } from '../../../packs/sync/look.ts';
import type { Wire } from '../../../packs/sync/request.ts';
import type { Files } from '../../files/files.ts';
import { fetchFile, forgetPieces } from './fetch-file.ts';
import { readOlder, stepTo, takeStep, unchanged } from './from-older.ts';

interface Download {
  readonly url: string;
  readonly offered: Look;
  readonly signal: AbortSignal;
  readonly onBytes: (bytes: number) => void;
  /** Versions of the pack that are here: what did not change is not fetched, and where a delta leads on from one, that is. */
  readonly older?: readonly PackSource[];
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
  async fetch(download: Download): Promise<PackSource> {
    const { url, offered, onBytes } = download;
    const { manifest } = offered;
    const older = await readOlder(download.older ?? []);
    let done = 0;
    for (const resource of manifest.resources) {
      const name = nameOf(manifest.whence.id, resource);
      if (!(await this.#files.read(name))) {
        const step = stepTo(manifest, resource, older);
        const bytes =
          (await unchanged(older, resource)) ??
          (step && (await takeStep(step, resource, delta => this.#whole(download, delta, done)))) ??
          (await this.#whole(download, resource, done));
        await this.#files.write(name, bytes);
        await forgetPieces(this.#files, name);
      }
      done += resource.bytes;
      onBytes(done);
    }
    return this.#source(url, offered);
  }

  #whole(
    { url, offered, signal, onBytes }: Download,
    file: Pick<Resource, 'path' | 'bytes' | 'hash'>,
    done: number,
  ): Promise<Bytes> {
    return fetchFile(this.#wire, this.#files, nameOf(offered.manifest.whence.id, file), {
      url: new URL(file.path, url).href,
      file,
      signal,
      onBytes: bytes => onBytes(done + bytes),
    });
  }

  /** Removes what was kept for a pack. */
  async clear(id: string): Promise<void> {
    const folder = nameOf(id, { hash: '' });
    for (const name of await this.#files.names()) if (name.startsWith(folder)) await this.#files.remove(name);
  }

  #source(url: string, { manifest, bytes, signature }: Look): PackSource {
    const folder = new URL('.', url);
    return {
      name: folder.host + folder.pathname.replace(/\/$/, ''),
      read: async path => {
        if (path === MANIFEST_FILE) return bytes;
        if (path === SIGNATURE_FILE && signature) return signature;
        const resource = manifest.resources.find(one => one.path === path);
        const kept = resource && (await this.#files.read(nameOf(manifest.whence.id, resource)));
        if (!kept) throw new WhenceError('pack_file_missing', path);
        return kept;
      },
    };
  }
}

const nameOf = (id: string, { hash }: Pick<Resource, 'hash'>) => `${encodeURIComponent(id)}/${hash}`;
