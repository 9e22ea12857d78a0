import { csvHead, csvLine } from '../../csv/csv.ts';
import {
  EntityRow,
  FactCheckRow,
  type Manifest,
  MeasureRow,
  ObservationRow,
  type Resource,
  type ResourceName,
} from '../../model/pack.ts';
import { readRows } from '../format/read.ts';
import type { PackSource } from '../format/source.ts';
import { cellsOf } from './cells.ts';

/**
 * The rows of a resource as they stand, as the CSV that `pack build` reads, in pieces; reading waits for a promise of `put`. Read twice, for the columns
 * of all rows come first. Throws what `readRows` throws.
 */
export async function writeSheet(
  source: PackSource,
  manifest: Manifest,
  resource: Resource,
  put: (text: string) => unknown,
): Promise<void> {
  const found = new Set<string>();
  await readRows(source, manifest, resource, ({ row }) => {
    for (const column of cellsOf(row).keys()) found.add(column);
  });
  const columns = inOrder(resource.name, found);
  await put(csvHead(columns));
  await readRows(source, manifest, resource, ({ row }) => {
    const cells = cellsOf(row);
    return put(csvLine(columns.map(column => cells.get(column))));
  });
}

const FIELDS: Readonly<Record<ResourceName, readonly string[]>> = {
  entities: Object.keys(EntityRow.shape),
  measures: Object.keys(MeasureRow.shape),
  observations: Object.keys(ObservationRow.shape),
  factchecks: Object.keys(FactCheckRow.shape),
};

/** In the order of the format, what it does not know last. */
function inOrder(name: ResourceName, columns: Iterable<string>): string[] {
  const place = (column: string): number => {
    const at = FIELDS[name].indexOf(column.split('.')[0] ?? '');
    return at === -1 ? FIELDS[name].length : at;
  };
  return [...columns].sort((a, b) => place(a) - place(b));
}
