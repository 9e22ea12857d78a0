import { type NameIndex, openNames } from '../../engine/names/names.ts';
import type { FactCheckRow, MeasureRow, ObservationRow } from '../../model/pack.ts';
import type { PackSummary } from '../../model/reading.ts';
import type { CompiledPack } from '../compile/compile-pack.ts';
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

/** Whether an index of names was compiled by this version of the program. */
export const isOfThisVersion = (names: ArrayBuffer): boolean => openNames(names) !== null;

/** Opens a pack compiled by this version of the program. `verifiedAt`: when its bytes were last checked against a signature or a release, ISO 8601. */
export function loadPack(compiled: CompiledPack, verifiedAt: string | null = null): LoadedPack {
  const { manifest, measures, observations, factChecks } = compiled;
  const { id, version, expires } = manifest.whence;
  const names = openNames(compiled.names);
  if (!names) throw new Error('an index of names of another version');
  return {
    summary: { id, title: manifest.title, version, verifiedAt, expires: expires ?? null },
    names,
    entities: new EntityRows(compiled.entities),
    measures,
    observations,
    factChecks,
  };
}
