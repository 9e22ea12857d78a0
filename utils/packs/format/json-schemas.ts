import { EntityRow, FactCheckRow, Manifest, MeasureRow, ObservationRow } from '../../model/pack.ts';
import { z } from '../../model/zod.ts';

const SCHEMAS = {
  datapackage: [Manifest, 'The manifest of a Whence data pack: datapackage.json'],
  entities: [EntityRow, 'One line of entities.ndjson in a Whence data pack'],
  measures: [MeasureRow, 'One line of measures.ndjson in a Whence data pack'],
  observations: [ObservationRow, 'One line of observations.ndjson in a Whence data pack'],
  factchecks: [FactCheckRow, 'One line of factchecks.ndjson in a Whence data pack'],
} as const;

/** The pack format as JSON Schema 2020-12, by file name. What no schema can say (NFC, hidden characters, references) `pack check` finds. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, [schema, title]]) => [
      `${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}
