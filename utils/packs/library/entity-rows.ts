import type { NameFacts } from '../../engine/names/names.ts';
import type { EntityRow } from '../../model/pack.ts';
import { factsOf } from '../compile/name-facts.ts';
import type { RowBlock } from '../compile/row-block.ts';
import { hashText } from '../format/hash-text.ts';
import { LineReader } from './line-reader.ts';

/** Rows read lately, kept so that a name that comes again and again is read once. */
const CACHED_ROWS = 2_000;

/** A pack's entities by their number and by their id, read when asked for. They were checked when the pack was compiled. */
export class EntityRows {
  readonly #block: RowBlock;
  readonly #lines: LineReader;
  readonly #decoder = new TextDecoder();
  readonly #cache = new Map<number, Promise<EntityRow>>();

  constructor(block: RowBlock) {
    this.#block = block;
    this.#lines = new LineReader(block.rows);
  }

  get count(): number {
    return this.#block.count;
  }

  /** Undefined where there is no such row. */
  facts(ordinal: number): NameFacts | undefined {
    const { text, offsets } = this.#block.facts;
    const start = offsets[ordinal];
    const end = offsets[ordinal + 1];
    if (start === undefined || end === undefined) return undefined;
    return factsOf(this.#decoder.decode(text.subarray(start, end)));
  }

  /** Undefined where there is no such row. */
  async at(ordinal: number): Promise<EntityRow | undefined> {
    if (ordinal >= this.count) return undefined;
    const cached = this.#cache.get(ordinal);
    if (cached) return cached;
    const row = this.#lines.read(ordinal).then(rowOf);
    this.#remember(ordinal, row);
    return row;
  }

  async byId(id: string): Promise<EntityRow | undefined> {
    const { ids } = this.#block;
    const mask = ids.length - 1;
    for (let at = hashText(id) & mask; ; at = (at + 1) & mask) {
      const stored = ids[at];
      if (!stored) return undefined;
      if (this.facts(stored - 1)?.id === id) return this.at(stored - 1);
    }
  }

  #remember(ordinal: number, row: Promise<EntityRow>): void {
    if (this.#cache.size >= CACHED_ROWS) {
      const [oldest] = this.#cache.keys();
      if (oldest !== undefined) this.#cache.delete(oldest);
    }
    this.#cache.set(ordinal, row);
    // What could not be read may be readable later.
    row.catch(() => this.#cache.delete(ordinal));
  }
}

/** The row of a line that was checked before: only what the schema adds is added. */
function rowOf(line: string): EntityRow {
  const row = JSON.parse(line) as EntityRow;
  return { ...row, aliases: (row.aliases ?? []).map(alias => ({ ...alias, case: alias.case ?? 'exact' })) };
}
