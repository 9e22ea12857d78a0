import type { EntityRow } from '../../model/pack.ts';
import { type EntityRef, entityRef } from '../../model/source.ts';
import type { LoadedPack } from './loaded-pack.ts';

/** Entities of all packs by their reference. */
export class Catalogue {
  readonly #packs: ReadonlyMap<string, LoadedPack>;

  constructor(packs: readonly LoadedPack[]) {
    this.#packs = new Map(packs.map(pack => [pack.summary.id, pack]));
  }

  pack(id: string): LoadedPack | undefined {
    return this.#packs.get(id);
  }

  row(ref: EntityRef): EntityRow | undefined {
    const cut = ref.indexOf('#');
    return this.#packs.get(ref.slice(0, cut))?.entities.byId(ref.slice(cut + 1));
  }

  /** An id as a row of `pack` writes it: of that pack, or `pack#id` of another one. */
  resolve(pack: string, id: string): { ref: EntityRef; row: EntityRow } | undefined {
    const ref = id.includes('#') ? id : entityRef(pack, id);
    const row = this.row(ref);
    return row && { ref, row };
  }

  /** Everything an entity is known as: its reference and what it is the same as. Packs meet through these alone. */
  identities(ref: EntityRef): string[] {
    return [ref, ...(this.row(ref)?.sameAs ?? [])];
  }
}
