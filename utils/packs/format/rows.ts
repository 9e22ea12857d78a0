import { WhenceError } from '../../model/errors.ts';
import { EntityRow, FactCheckRow, MeasureRow, ObservationRow, type ResourceName } from '../../model/pack.ts';
import { fieldOf } from './field.ts';
import type { Line } from './lines.ts';
import { isPlainRow } from './plain-rows.ts';

/** What a row of each resource is. */
export interface RowOf {
  entities: EntityRow;
  measures: MeasureRow;
  observations: ObservationRow;
  factchecks: FactCheckRow;
}

const SCHEMAS = {
  entities: EntityRow,
  measures: MeasureRow,
  observations: ObservationRow,
  factchecks: FactCheckRow,
};

/** One row with the place it stands at. */
export interface PlacedRow<N extends ResourceName = ResourceName> {
  readonly row: RowOf[N];
  readonly line: Line;
}

/** The row of one line. Throws pack_line where it is no JSON object and pack_row where a field is wrong. */
export function parseRow<N extends ResourceName>(name: N, line: Line, place: string): RowOf[N] {
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch (error) {
    throw new WhenceError('pack_line', place, String(line.number), (error as Error).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new WhenceError('pack_line', place, String(line.number), 'it is another kind of value');
  }
  if (isPlainRow(name, value)) return value as RowOf[N];
  const parsed = SCHEMAS[name].safeParse(value);
  if (parsed.success) return parsed.data as RowOf[N];
  const { field, reason } = fieldOf(parsed.error);
  throw new WhenceError('pack_row', place, String(line.number), field, reason);
}
