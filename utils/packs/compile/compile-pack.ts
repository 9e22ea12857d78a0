import { createNameCompiler } from '../../engine/names/names.ts';
import type { EntityRow, FactCheckRow, Manifest, MeasureRow, ObservationRow } from '../../model/pack.ts';
import { readPack } from '../format/read.ts';
import type { PackSource } from '../format/source.ts';
import { nameEntries } from './name-entries.ts';
import { factsLine } from './name-facts.ts';
import { type RowBlock, RowBlockBuilder } from './row-block.ts';

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

/** Reads, checks and compiles a pack. Throws one WhenceError at the first fault; see `readPack`. */
export async function compilePack(source: PackSource): Promise<CompiledPack> {
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
  });
  return {
    manifest,
    names: names.finish(),
    entities: await entities.build(),
    measures,
    observations,
    factChecks,
  };
}
