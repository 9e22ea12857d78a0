import { EntityRow } from '../../model/pack.ts';
import { hashId, type RowBlock } from '../compile/row-block.ts';

/** Rows parsed lately, kept so that a name that comes again and again is parsed once. */
const CACHED_ROWS = 2_000;

/** A pack's entities by their number and by their id, parsed when asked for. */
export class EntityRows {
  readonly #block: RowBlock;
  readonly #decoder = new TextDecoder();
  readonly #cache = new Map<number, EntityRow>();

  constructor(block: RowBlock) {
    this.#block = block;
  }

  get count(): number {
    return this.#block.count;
  }

  /** Undefined where there is no such row. */
  at(ordinal: number): EntityRow | undefined {
    const cached = this.#cache.get(ordinal);
    if (cached) return cached;
    const { text, offsets } = this.#block;
    const start = offsets[ordinal];
    const end = offsets[ordinal + 1];
    if (start === undefined || end === undefined) return undefined;
    const row = EntityRow.parse(JSON.parse(this.#decoder.decode(text.subarray(start, end))));
    this.#remember(ordinal, row);
    return row;
  }

  byId(id: string): EntityRow | undefined {
    const { ids } = this.#block;
    const mask = ids.length - 1;
    for (let at = hashId(id) & mask; ; at = (at + 1) & mask) {
      const stored = ids[at];
      if (!stored) return undefined;
      const row = this.at(stored - 1);
      if (row?.id === id) return row;
    }
  }

  #remember(ordinal: number, row: EntityRow): void {
    if (this.#cache.size >= CACHED_ROWS) {
      const [oldest] = this.#cache.keys();
      if (oldest !== undefined) this.#cache.delete(oldest);
    }
    this.#cache.set(ordinal, row);
  }
}
