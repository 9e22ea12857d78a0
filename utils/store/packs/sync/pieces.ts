import type { Files } from '../../files/files.ts';

/** So much at most is fetched twice after a kill. */
const PIECE = 262_144;
const ETAG = '+etag';

interface Kept {
  readonly pieces: readonly Uint8Array[];
  readonly bytes: number;
  readonly etag: string | null;
}

/** The beginning of a file on its way, kept piece by piece: what a sleeping worker or a lost connection breaks off goes on from there. */
export class Pieces {
  readonly #files: Files;
  readonly #name: string;
  #waiting: Uint8Array[] = [];
  #bytes = 0;
  #kept = 0;
  #etag: string | null = null;

  constructor(files: Files, name: string) {
    this.#files = files;
    this.#name = name;
  }

  async read(): Promise<Kept> {
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      const piece = await this.#files.read(this.#at(bytes));
      if (!piece || piece.length === 0) break;
      pieces.push(piece);
      bytes += piece.length;
    }
    const etag = bytes > 0 ? await this.#files.read(this.#name + ETAG) : null;
    return { pieces, bytes, etag: etag && new TextDecoder().decode(etag) };
  }

  /** More comes from this byte on; from the first: what was kept goes. */
  async begin(from: number, etag: string | null): Promise<void> {
    if (from === 0) await this.clear();
    this.#waiting = [];
    this.#bytes = 0;
    this.#kept = from;
    this.#etag = from === 0 ? etag : null;
  }

  async add(piece: Uint8Array): Promise<void> {
    this.#waiting.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes >= PIECE) await this.flush();
  }

  /** Keeps what is still waiting. What cannot be kept is fetched again, should it come to that. */
  async flush(): Promise<void> {
    if (this.#bytes === 0) return;
    const at = this.#kept;
    const waiting = new Blob(this.#waiting as BlobPart[]);
    this.#waiting = [];
    this.#kept += this.#bytes;
    this.#bytes = 0;
    try {
      if (this.#etag !== null) await this.#files.write(this.#name + ETAG, this.#etag);
      this.#etag = null;
      await this.#files.write(this.#at(at), new Uint8Array(await waiting.arrayBuffer()));
    } catch {
      // A full disk: the pieces after this one are of no use then either, and the whole file's own write says so.
    }
  }

  async clear(): Promise<void> {
    const begins = `${this.#name}+`;
    for (const name of await this.#files.names()) if (name.startsWith(begins)) await this.#files.remove(name);
  }

  #at(byte: number): string {
    return `${this.#name}+${byte}`;
  }
}
