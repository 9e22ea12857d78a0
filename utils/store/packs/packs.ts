import type { OnRows } from '../../packs/compile/compile-pack.ts';
import type { PackSource } from '../../packs/format/source.ts';
import type { LoadedPack } from '../../packs/library/loaded-pack.ts';
import { connection } from '../db/connection.ts';
import { openAsOwner } from '../db/open.ts';
import { cacheFiles } from '../files/cache-files.ts';
import type { Files } from '../files/files.ts';
import { exclusively } from '../lock.ts';
import { type TwoHomes, twoHomes } from '../two-homes.ts';
import { CompiledPacks } from './compiled-packs.ts';
import { fileSource } from './file-source.ts';
import { type PackHead, revisionKey, toHeads } from './head.ts';
import { type Opened, Revisions } from './revisions.ts';
import { isNew, type Offer, readOffer, stage } from './stage.ts';

/** What a check found. `bytes-damaged` and `lost` ask for the pack to be fetched again; the rest was put right. */
export interface PackRepair {
  readonly id: string;
  readonly what: 'index-rebuilt' | 'fell-back' | 'bytes-damaged' | 'lost';
}

/** For the background. */
export const openPackStore = (
  files: Files = cacheFiles('pack'),
  homes: TwoHomes = twoHomes('packs'),
  compiled = new CompiledPacks(connection(openAsOwner)),
): PackStore => new PackStore(files, homes, new Revisions(files, compiled));

interface InstallOptions {
  /** The pack came with the extension, and is as trusted as the extension itself. */
  readonly withExtension: boolean;
  /** Told how it goes; what it throws ends the installing. */
  readonly onRows?: OnRows;
}

const LOCK = 'pack-store';

/**
 * The reader's packs. Verified bytes are in Cache Storage, heads in storage.local and Cache Storage; IndexedDB holds what was made
 * of them and can be made again without network.
 */
export class PackStore {
  readonly #files: Files;
  readonly #homes: TwoHomes;
  readonly #revisions: Revisions;

  constructor(files: Files, homes: TwoHomes, revisions: Revisions) {
    this.#files = files;
    this.#homes = homes;
    this.#revisions = revisions;
  }

  /** Heads in the order of installing: the earlier pack has the first word on a name. */
  async list(): Promise<PackHead[]> {
    return toHeads(await this.#homes.read());
  }

  /**
   * Stages, verifies, and only then switches: at any fault or kill the version in use stays. Resolves to false where it is in use
   * already and whole. Throws pack_rollback, pack_changed, and what `compilePack` throws.
   */
  install(source: PackSource, { withExtension, onRows }: InstallOptions): Promise<boolean> {
    return exclusively(LOCK, async () => {
      const offer = await readOffer(source, new Date().toISOString());
      const heads = await this.#heads();
      const head = heads.find(({ id }) => id === offer.manifest.whence.id);
      if (head && !isNew(offer, head, withExtension)) {
        const whole = await this.#revisions.hasBytes(head.id, head.current);
        if (whole && (await this.#revisions.open(head.id, head.current))) return false;
      }
      try {
        await this.#revisions.make(await stage(source, offer, this.#files), onRows);
      } catch (error) {
        // What is left of the staging goes now, or at the next start; the reader must hear of the first error.
        await this.#revisions.collect(heads).catch(() => {});
        throw error;
      }
      await this.#change(all => switched(all, offer));
      await this.#revisions.collect(await this.#heads());
      return true;
    });
  }

  /** The files of the versions of a pack that are here, the one in use first. */
  async versions(id: string): Promise<PackSource[]> {
    const head = (await this.list()).find(one => one.id === id);
    return [head?.current, head?.previous].flatMap(revision =>
      revision ? [fileSource(this.#files, revisionKey(id, revision))] : [],
    );
  }

  /** Every pack in use, made again or fallen back where it must be; lost ones are left out. */
  async load(): Promise<LoadedPack[]> {
    const found = await this.#openAll(await this.list());
    return found.flatMap(({ opened }) => (opened ? [opened.pack] : []));
  }

  /** Changes places with the version before; false where none is kept whole. */
  undo(id: string): Promise<boolean> {
    return exclusively(LOCK, async () => {
      const previous = (await this.#heads()).find(head => head.id === id)?.previous;
      if (!previous || !(await this.#revisions.hasBytes(id, previous))) return false;
      await this.#change(heads =>
        heads.map(head => (head.id === id ? { ...head, current: previous, previous: head.current } : head)),
      );
      return true;
    });
  }

  remove(id: string): Promise<void> {
    return exclusively(LOCK, async () => {
      await this.#change(heads => heads.filter(head => head.id !== id));
      await this.#revisions.collect(await this.#heads());
    });
  }

  /** Both homes of the heads get the newer of their values. */
  heal(): Promise<void> {
    return exclusively(LOCK, () => this.#homes.heal());
  }

  /**
   * At start-up: heals the heads, rebuilds what is missing or wrong, falls back where bytes are lost, removes what nothing points to.
   * @param deep also reads every byte
   */
  check(deep: boolean): Promise<PackRepair[]> {
    return exclusively(LOCK, async () => {
      await this.#homes.heal();
      if (deep) await this.#revisions.dropDamaged();
      const repairs: PackRepair[] = [];
      for (const { head, opened, fellBack } of await this.#openAll(await this.#heads())) {
        const { id, current } = head;
        if (!opened) repairs.push({ id, what: 'lost' });
        else if (fellBack) repairs.push({ id, what: 'fell-back' });
        else if (opened.rebuilt) repairs.push({ id, what: 'index-rebuilt' });
        else if (deep && !(await this.#revisions.hasBytes(id, current)))
          repairs.push({ id, what: 'bytes-damaged' });
      }
      const fallen = new Set(repairs.filter(({ what }) => what === 'fell-back').map(({ id }) => id));
      if (fallen.size > 0)
        await this.#change(heads => heads.map(head => (fallen.has(head.id) ? back(head) : head)));
      await this.#revisions.collect(await this.#heads());
      return repairs;
    });
  }

  /** For what removes files: none may go because a damaged store has forgotten a head, or tells an old one. */
  async #heads(): Promise<PackHead[]> {
    return toHeads(await this.#homes.newest());
  }

  async #openAll(
    heads: readonly PackHead[],
  ): Promise<{ head: PackHead; opened: Opened | null; fellBack: boolean }[]> {
    const opening = heads.map(async head => {
      const { id, current, previous } = head;
      const opened = await this.#revisions.open(id, current);
      const older = opened || !previous ? null : await this.#revisions.open(id, previous);
      return { head, opened: opened ?? older, fellBack: older !== null };
    });
    return Promise.all(opening);
  }

  async #change(next: (heads: PackHead[]) => PackHead[]): Promise<void> {
    await this.#homes.change(stored => next(toHeads(stored)));
  }
}

const back = (head: PackHead): PackHead =>
  head.previous ? { ...head, current: head.previous, previous: null } : head;

/** The one step that puts a new revision in use. */
function switched(heads: readonly PackHead[], { manifest, revision }: Offer): PackHead[] {
  const { id } = manifest.whence;
  const head = heads.find(one => one.id === id);
  const again = head?.current.manifest === revision.manifest;
  const next: PackHead = {
    id,
    title: manifest.title,
    current: revision,
    previous: (again ? head.previous : head?.current) ?? null,
    highest: Math.max(head?.highest ?? 1, revision.version),
  };
  return head ? heads.map(one => (one.id === id ? next : one)) : [...heads, next];
}
