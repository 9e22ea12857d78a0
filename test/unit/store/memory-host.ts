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
    const known = new Headers(init.headers).get('if-none-match');
    return known === etag ? new Response(null, { status: 304 }) : new Response(bytes, { headers: { etag } });
  }) as typeof fetch;
}

/** Enough to tell one content from another. */
const markOf = (bytes: Uint8Array): string =>
  bytes.reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7).toString(16);
