import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { buildPack } from '#utils/packs/node/build-pack.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { generateKeyPair, type KeyPair, signatureFile } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';

const SYRIA = join(import.meta.dirname, '../../utils/packs/bundled/syria');

/** The bundled pack of figures under another id and a key of its own, to be published at https://packs.test. */
export class TrialPack {
  readonly #folder: string;
  readonly #pair: KeyPair;

  private constructor(folder: string, pair: KeyPair) {
    this.#folder = folder;
    this.#pair = pair;
  }

  static async create(): Promise<TrialPack> {
    return new TrialPack(await mkdtemp(join(tmpdir(), 'whence-firefox-pack-')), await generateKeyPair());
  }

  /** As an address carries it. */
  get key(): string {
    return toBase64Url(this.#pair.publicKey);
  }

  get address(): string {
    return `https://packs.test/#ed25519=${this.key}`;
  }

  /** Builds and signs a version; resolves to its folder. From version 2 on the last figure is not in it. */
  async publish(version: number): Promise<string> {
    const [source, built] = [join(this.#folder, `source-${version}`), join(this.#folder, `built-${version}`)];
    await cp(SYRIA, source, { recursive: true });
    const head = JSON.parse(await readFile(join(source, 'pack.json'), 'utf8'));
    Object.assign(head, { title: 'Trial of figures' });
    Object.assign(head.whence, { id: 'trial', version });
    await writeFile(join(source, 'pack.json'), JSON.stringify(head));
    if (version > 1) {
      const rows = (await readFile(join(source, 'observations.ndjson'), 'utf8')).trim().split('\n');
      await writeFile(join(source, 'observations.ndjson'), rows.slice(0, -1).join('\n'));
    }
    await buildPack(source, built);
    const manifest = new Uint8Array(await readFile(join(built, MANIFEST_FILE)));
    await writeFile(join(built, SIGNATURE_FILE), await signatureFile(manifest, this.#pair));
    return built;
  }

  remove(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }
}
