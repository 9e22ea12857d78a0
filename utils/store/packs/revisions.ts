import { WhenceError } from '../../model/errors.ts';
import { type CompiledPack, compilePack, type OnRows } from '../../packs/compile/compile-pack.ts';
import { checkFile } from '../../packs/format/check-file.ts';
import { digest } from '../../packs/format/digest.ts';
import { MANIFEST_FILE } from '../../packs/format/source.ts';
import { type LoadedPack, loadPack } from '../../packs/library/loaded-pack.ts';
import type { Files } from '../files/files.ts';
import type { CompiledPacks } from './compiled-packs.ts';
import { fileSource } from './file-source.ts';
import { type PackHead, type Revision, revisionKey } from './head.ts';
import { readOffer } from './stage.ts';

export interface Opened {
  readonly pack: LoadedPack;
  /** It had to be made again from the verified bytes. */
  readonly rebuilt: boolean;
}

/** Revisions of packs: their bytes, and what was made of them. */
export class Revisions {
  readonly #files: Files;
  readonly #compiled: CompiledPacks;
  /** Opened lately: opening a large pack again and again would cost a page its first marks. */
  readonly #open = new Map<string, LoadedPack>();

  constructor(files: Files, compiled: CompiledPacks) {
    this.#files = files;
    this.#compiled = compiled;
  }

  /** From what was made of it, else made again from its bytes; null where these are gone or wrong. */
  async open(id: string, revision: Revision): Promise<Opened | null> {
    const key = revisionKey(id, revision);
    const open = this.#open.get(key);
    if (open) return { pack: open, rebuilt: false };
    const kept = await this.#compiled.get(key);
    const compiled = kept ?? (await this.#rebuild(key, revision));
    if (!compiled) return null;
    const pack = loadPack(compiled, revision.verifiedAt);
    this.#open.set(key, pack);
    return { pack, rebuilt: kept === null };
  }

  /** Checks the bytes of a folder and makes of them what is used. Throws what `compilePack` throws. */
  async make(folder: string, onRows?: OnRows): Promise<CompiledPack> {
    const compiled = await compilePack(fileSource(this.#files, folder), onRows);
    await this.#compiled.keep(folder, compiled);
    return compiled;
  }

  /** Whether every byte is there and the one that was verified. */
  async hasBytes(id: string, revision: Revision): Promise<boolean> {
    const folder = revisionKey(id, revision);
    try {
      const { manifest, revision: found } = await readOffer(
        fileSource(this.#files, folder),
        revision.verifiedAt,
      );
      if (found.manifest !== revision.manifest) return false;
      for (const resource of manifest.resources) {
        const place = `${folder}/${resource.path}`;
        const bytes = await this.#files.read(place);
        if (!bytes) return false;
        await checkFile(bytes, resource, manifest, place);
      }
      return true;
    } catch (error) {
      if (isPackError(error)) return false;
      throw error;
    }
  }

  async dropDamaged(): Promise<void> {
    for (const key of await this.#compiled.removeDamaged()) this.#open.delete(key);
  }

  /** Removes what no head points to: staging that failed, versions before the previous one, removed packs. */
  async collect(heads: readonly PackHead[]): Promise<void> {
    const current = new Set(heads.map(head => revisionKey(head.id, head.current)));
    const kept = new Set(current);
    for (const { id, previous } of heads) if (previous) kept.add(revisionKey(id, previous));
    for (const name of await this.#files.names())
      if (!kept.has(name.split('/')[0] ?? '')) await this.#files.remove(name);
    await this.#compiled.retain(current);
    for (const key of this.#open.keys()) if (!current.has(key)) this.#open.delete(key);
  }

  async #rebuild(key: string, revision: Revision): Promise<CompiledPack | null> {
    try {
      const bytes = await this.#files.read(`${key}/${MANIFEST_FILE}`);
      if (!bytes || (await digest(bytes)) !== revision.manifest) return null;
      return await this.make(key);
    } catch (error) {
      if (isPackError(error)) return null;
      throw error;
    }
  }
}

const isPackError = (error: unknown) => error instanceof WhenceError && error.code.startsWith('pack_');
