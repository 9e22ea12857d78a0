import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { generateKeyPair, type KeyPair, signatureFile } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import type { MemoryPack } from './pack-fixture.ts';

export const HOST = 'https://packs.example/towns/';

/** A static host with one folder, its files served with ETags. */
export class MemoryHost {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  /** Stands between the host and the reader; answers instead of the host where it answers. */
  between: (path: string, init: RequestInit) => Promise<Response | undefined> = async () => undefined;
  /** Bodies come in pieces so large; before each, `piece` is waited for, and may fail. */
  pieceBytes = Number.POSITIVE_INFINITY;
  piece: (path: string, at: number) => Promise<void> = async () => undefined;
  /** Whether a part of a file may be asked for. */
  hasRanges = true;
  /** Bytes of bodies sent, by path. */
  readonly sent = new Map<string, number>();
  readonly pair: KeyPair;

  constructor(pair: KeyPair) {
    this.pair = pair;
  }

  static async create(): Promise<MemoryHost> {
    return new MemoryHost(await generateKeyPair());
  }

  get key(): string {
    return toBase64Url(this.pair.publicKey);
  }

  get address(): string {
    return `${HOST}#ed25519=${this.key}`;
  }

  /** Puts a pack's files over those that are there, signed. `whence` goes over the manifest's own. */
  async publish(pack: MemoryPack, whence: object = {}, pair = this.pair): Promise<void> {
    for (const [path, bytes] of pack.files) this.files.set(path, bytes);
    const manifest = JSON.parse(new TextDecoder().decode(pack.files.get(MANIFEST_FILE)));
    Object.assign(manifest.whence, whence);
    const bytes = new TextEncoder().encode(JSON.stringify(manifest));
    this.files.set(MANIFEST_FILE, bytes);
    this.files.set(SIGNATURE_FILE, new TextEncoder().encode(await signatureFile(bytes, pair)));
  }

  readonly fetch = (async (url: string, init: RequestInit = {}) => {
    const path = url.slice(HOST.length);
    this.asked.push(path);
    if (init.signal?.aborted) throw init.signal.reason;
    const instead = await this.between(path, init);
    if (instead) return instead;
    const bytes = this.files.get(path);
    if (!bytes) return new Response('not found', { status: 404 });
    const etag = `"${markOf(bytes)}"`;
    const headers = new Headers(init.headers);
    if (headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
    const from = Number(/^bytes=(\d+)-$/.exec(headers.get('range') ?? '')?.[1] ?? 0);
    const isSame = (headers.get('if-range') ?? etag) === etag;
    if (from === 0 || !this.hasRanges || !isSame)
      return new Response(this.#body(path, bytes, 0), { headers: { etag } });
    const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
    return new Response(this.#body(path, bytes, from), {
      status: 206,
      headers: { etag, 'content-range': range },
    });
  }) as typeof fetch;

  #body(path: string, bytes: Uint8Array<ArrayBuffer>, from: number): ReadableStream<Uint8Array> {
    let at = from;
    return new ReadableStream<Uint8Array>(
      {
        pull: async controller => {
          if (at >= bytes.length) return controller.close();
          await this.piece(path, at);
          const piece = bytes.slice(at, at + Math.min(this.pieceBytes, bytes.length));
          at += piece.length;
          this.sent.set(path, (this.sent.get(path) ?? 0) + piece.length);
          controller.enqueue(piece);
        },
      },
      { highWaterMark: 0 },
    );
  }
}

/** Enough to tell one content from another. */
const markOf = (bytes: Uint8Array): string =>
  bytes.reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7).toString(16);
