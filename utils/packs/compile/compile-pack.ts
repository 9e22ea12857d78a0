import { createNameCompiler } from '../../engine/names/names.ts';
import type { EntityRow, FactCheckRow, Manifest, MeasureRow, ObservationRow } from '../../model/pack.ts';
import { readPack } from '../format/read.ts';
import type { PackSource } from '../format/source.ts';
import { nameEntries } from './name-entries.ts';
import { factsLine } from './name-facts.ts';
import { type RowBlock, RowBlockBuilder } from './row-block.ts';
import { Slices } from './slices.ts';

/** A pack made ready for use, checked whole. Structured-cloneable: what a store keeps and `loadPack` opens. */
export interface CompiledPack {
  readonly manifest: Manifest;
  /** What `openNames` opens. */
  readonly names: ArrayBuffer;
  readonly entities: RowBlock;
  readonly measures: readonly MeasureRow[];
  readonly observations: readonly ObservationRow[];
  readonly factChecks: readonly FactCheckRow[];
}

/** Told how many rows are done, every few milliseconds. What it throws ends the work. */
export type OnRows = (rows: number) => void;

/**
 * Reads, checks and compiles a pack, in slices short enough for others to be answered in between. Throws one WhenceError at the first fault (see
 * `readPack`), and what `onRows` throws.
 */
export async function compilePack(source: PackSource, onRows: OnRows = () => {}): Promise<CompiledPack> {
  const slices = new Slices();
  let rows = 0;
  const names = createNameCompiler();
  const entities = new RowBlockBuilder();
  const measures: MeasureRow[] = [];
  const observations: ObservationRow[] = [];
  const factChecks: FactCheckRow[] = [];
  const manifest = await readPack(source, (name, { row, line }) => {
    if (name === 'entities') {
      const entity = row as EntityRow;
      const ordinal = entities.add(line.text, entity.id, factsLine(entity));
      for (const entry of nameEntries(entity, ordinal)) names.add(entry);
    } else if (name === 'measures') measures.push(row as MeasureRow);
    else if (name === 'observations') observations.push(row as ObservationRow);
    else factChecks.push(row as FactCheckRow);
    rows += 1;
    const rest = slices.rest();
    if (rest) onRows(rows);
    return rest;
  });
  onRows(rows);
  return {
    manifest,
    names: await slices.run(names.finish()),
    entities: await entities.build(),
    measures,
    observations,
    factChecks,
  };
}
