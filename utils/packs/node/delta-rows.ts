import { createHash } from 'node:crypto';
import { copyLine } from '../delta/delta-lines.ts';

/**
 * The lines of a delta from one version's rows to another's. Rows are held as hashes, the newer ones pass through; who applies the
 * delta checks the result, so that two rows of one hash cannot do harm.
 */
export async function* deltaLines(
  older: AsyncIterable<string> | Iterable<string>,
  newer: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  const places = new Map<number, number>();
  let count = 0;
  for await (const row of older) places.set(hashOf(row), count++);
  let run = { from: 0, count: 0 };
  for await (const row of newer) {
    const place = places.get(hashOf(row));
    if (place !== undefined && run.count > 0 && place === run.from + run.count) {
      run = { from: run.from, count: run.count + 1 };
      continue;
    }
    if (run.count > 0) yield copyLine(run.from, run.count);
    run = place === undefined ? { from: 0, count: 0 } : { from: place, count: 1 };
    if (place === undefined) yield row;
  }
  if (run.count > 0) yield copyLine(run.from, run.count);
}

const HASH_BYTES = 6;
const hashOf = (row: string): number => createHash('sha1').update(row).digest().readUIntBE(0, HASH_BYTES);
