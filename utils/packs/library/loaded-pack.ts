import { createNameCompiler, type NameIndex, openNames } from '../../engine/names/names.ts';
import type { FactCheckRow, MeasureRow, ObservationRow } from '../../model/pack.ts';
import type { PackSummary } from '../../model/reading.ts';
import type { CompiledPack } from '../compile/compile-pack.ts';
import { nameEntries } from '../compile/name-entries.ts';
import { EntityRows } from './entity-rows.ts';

/** A pack in use. */
export interface LoadedPack {
  readonly summary: PackSummary;
  readonly names: NameIndex;
  readonly entities: EntityRows;
  readonly measures: readonly MeasureRow[];
  readonly observations: readonly ObservationRow[];
  readonly factChecks: readonly FactCheckRow[];
}

/** Opens a compiled pack. `verifiedAt`: when its bytes were last checked against a signature or a release, ISO 8601. */
export function loadPack(compiled: CompiledPack, verifiedAt: string | null = null): LoadedPack {
  const { manifest, measures, observations, factChecks } = compiled;
  const { id, version, expires } = manifest.whence;
  const entities = new EntityRows(compiled.entities);
  return {
    summary: { id, title: manifest.title, version, verifiedAt, expires: expires ?? null },
    names: openNames(compiled.names) ?? recompile(entities),
    entities,
    measures,
    observations,
    factChecks,
  };
}

/** An index made by another version of the program is of no use; the rows it was made from are still there. */
function recompile(entities: EntityRows): NameIndex {
  const names = createNameCompiler();
  for (let ordinal = 0; ordinal < entities.count; ordinal += 1) {
    const row = entities.at(ordinal);
    for (const entry of row ? nameEntries(row, ordinal) : []) names.add(entry);
  }
  const index = openNames(names.finish());
  if (!index) throw new Error('the index of names does not open what it compiled');
  return index;
}
