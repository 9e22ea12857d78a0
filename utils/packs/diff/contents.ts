import type { Value } from '../../model/figure.ts';
import type { EntityRow, MeasureRow, ObservationRow } from '../../model/pack.ts';
import type { PackFigureLine } from '../../model/pack-changes.ts';
import { readPack } from '../format/read.ts';
import type { PackSource } from '../format/source.ts';

/** What two versions of a pack are compared by. */
export interface PackContents {
  readonly version: number;
  readonly figures: ReadonlyMap<string, PackFigureLine>;
  readonly entities: ReadonlySet<string>;
}

/** Reads and checks a whole pack; throws what `readPack` throws. */
export async function readContents(source: PackSource): Promise<PackContents> {
  const measures = new Map<string, MeasureRow>();
  const figures = new Map<string, PackFigureLine>();
  const entities = new Set<string>();
  const { whence } = await readPack(source, (name, { row }) => {
    if (name === 'entities') entities.add((row as EntityRow).id);
    if (name === 'measures') measures.set(row.id, row as MeasureRow);
    if (name === 'observations') figures.set(row.id, lineOf(row as ObservationRow, measures));
  });
  return { version: whence.version, figures, entities };
}

function lineOf(row: ObservationRow, measures: ReadonlyMap<string, MeasureRow>): PackFigureLine {
  const measure = measures.get(row.measure);
  return {
    id: row.id,
    measure: measure?.label.en ?? Object.values(measure?.label ?? {})[0] ?? row.measure,
    value: statedValue(row),
    unit: measure?.unit ?? null,
    asOf: row.asOf,
    claimedBy: row.claimedBy,
    url: row.url,
  };
}

function statedValue({ bound, value, low, high }: ObservationRow): Value {
  const isFloor = bound === 'more-than' || bound === 'at-least';
  const isCeiling = bound === 'less-than' || bound === 'at-most';
  return {
    relation: bound,
    low: isCeiling ? null : (low ?? value ?? null),
    high: isFloor ? null : (high ?? value ?? null),
  };
}
