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

  async row(ref: EntityRef): Promise<EntityRow | undefined> {
    const cut = ref.indexOf('#');
    return this.#packs.get(ref.slice(0, cut))?.entities.byId(ref.slice(cut + 1));
  }

  /** An id as a row of `pack` writes it: of that pack, or `pack#id` of another one. */
  async resolve(pack: string, id: string): Promise<{ ref: EntityRef; row: EntityRow } | undefined> {
    const ref = id.includes('#') ? id : entityRef(pack, id);
    const row = await this.row(ref);
    return row && { ref, row };
  }

  /** Everything these entities are known as: their references and what they are the same as. Packs meet through these alone. */
  async identities(refs: readonly EntityRef[]): Promise<ReadonlySet<string>> {
    const rows = await Promise.all(refs.map(ref => this.row(ref)));
    return new Set([...refs, ...rows.flatMap(row => row?.sameAs ?? [])]);
  }
}
