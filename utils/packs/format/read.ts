import { WhenceError } from '../../model/errors.ts';
import { type Manifest, type Resource, ResourceName } from '../../model/pack.ts';
import { checkFile } from './check-file.ts';
import { RowChecker } from './checks.ts';
import { inflate } from './inflate.ts';
import { LIMITS, LINE_LIMITS } from './limits.ts';
import { readLines } from './lines.ts';
import { parseManifest } from './manifest.ts';
import { type PlacedRow, parseRow } from './rows.ts';
import { type Bytes, MANIFEST_FILE, type PackSource, placeOf } from './source.ts';

/** What happens with the rows of a pack as they are read, in the order of RESOURCE_ORDER; where it gives a promise, reading waits for it. */
export type RowVisitor = <N extends ResourceName>(name: N, placed: PlacedRow<N>) => unknown;

/** Rows that others refer to come first. */
export const RESOURCE_ORDER: readonly ResourceName[] = ResourceName.options;

/** The pack's manifest, checked. Throws pack_missing where there is none. */
export async function readManifest(source: PackSource): Promise<Manifest> {
  return parseManifest(await manifestBytes(source), placeOf(source, MANIFEST_FILE));
}

async function manifestBytes(source: PackSource): Promise<Bytes> {
  try {
    return await source.read(MANIFEST_FILE, LIMITS.manifestBytes);
  } catch (error) {
    if (error instanceof WhenceError && error.code === 'pack_file_missing') {
      throw new WhenceError('pack_missing', source.name);
    }
    throw error;
  }
}

/** Reads a whole pack, checks every byte and every row, and shows each row to `visit`. Throws one WhenceError at the first fault. */
export async function readPack(source: PackSource, visit: RowVisitor): Promise<Manifest> {
  const manifest = await readManifest(source);
  const checker = new RowChecker();
  for (const name of RESOURCE_ORDER) {
    const resource = manifest.resources.find(one => one.name === name);
    if (!resource) continue;
    const place = placeOf(source, resource.path);
    await readRows(source, manifest, resource, placed => {
      checker.row(name, placed.row, place, placed.line.number);
      return visit(name, placed);
    });
  }
  checker.finish();
  return manifest;
}

/** The rows of one resource, each by itself as it should be; reading waits for a promise of `visit`. */
export async function readRows(
  source: PackSource,
  manifest: Manifest,
  resource: Resource,
  visit: (placed: PlacedRow) => unknown,
): Promise<void> {
  const place = placeOf(source, resource.path);
  const bytes = await source.read(resource.path, LIMITS.compressedBytes);
  await checkFile(bytes, resource, manifest, place);
  const counter = { raw: 0, rows: 0 };
  const pieces = counted(inflate(bytes, resource.rawBytes, place), counter);
  for await (const line of readLines(pieces, place, LINE_LIMITS)) {
    counter.rows += 1;
    const pause = visit({ row: parseRow(resource.name, line, place), line });
    if (pause instanceof Promise) await pause;
  }
  checkCount(place, 'rows', counter.rows, resource.rows);
  checkCount(place, 'bytes uncompressed', counter.raw, resource.rawBytes);
}

function checkCount(place: string, what: string, found: number, said: number): void {
  if (found !== said) throw new WhenceError('pack_count', place, String(found), what, String(said));
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  counter: { raw: number },
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    counter.raw += piece.length;
    yield piece;
  }
}
