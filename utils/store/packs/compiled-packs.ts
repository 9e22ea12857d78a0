import type { CompiledPack } from '../../packs/compile/compile-pack.ts';
import type { Connection } from '../db/connection.ts';
import { fromStoredPack, isSound, toStoredPack } from './stored-pack.ts';

/**
 * What was made of the packs, in IndexedDB. It is a shortcut: where the database fails, packs are compiled from their bytes every
 * time the background starts, and work all the same. So its failures are not the caller's.
 */
export class CompiledPacks {
  readonly #link: Connection;

  constructor(link: Connection) {
    this.#link = link;
  }

  /** Null where there is none, or what there is cannot be trusted. */
  async get(key: string): Promise<CompiledPack | null> {
    return this.#try(async () => {
      const stored = await this.#link.use(database => database.get('packs', key));
      return stored ? fromStoredPack(stored) : null;
    });
  }

  async keep(key: string, compiled: CompiledPack): Promise<void> {
    const stored = await toStoredPack(compiled);
    await this.#try(() => this.#link.use(database => database.put('packs', stored, key)));
  }

  /** Removes all but these. */
  async retain(keys: ReadonlySet<string>): Promise<void> {
    for (const key of await this.#keys()) if (!keys.has(key)) await this.#remove(key);
  }

  /** Reads every byte and removes what is damaged; resolves to the keys of these. */
  async removeDamaged(): Promise<string[]> {
    const damaged: string[] = [];
    for (const key of await this.#keys()) {
      const stored = await this.#try(() => this.#link.use(database => database.get('packs', key)));
      if (stored && (await isSound(stored).catch(() => false))) continue;
      damaged.push(key);
      await this.#remove(key);
    }
    return damaged;
  }

  async #keys(): Promise<string[]> {
    return (await this.#try(() => this.#link.use(database => database.getAllKeys('packs')))) ?? [];
  }

  async #remove(key: string): Promise<void> {
    await this.#try(() => this.#link.use(database => database.delete('packs', key)));
  }

  async #try<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch {
      return null;
    }
  }
}
