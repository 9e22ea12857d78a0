import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delta, Manifest, Resource } from '../../model/pack.ts';
import { applyDelta } from '../delta/apply-delta.ts';
import { DELTA_FROM_BYTES, DELTA_RAW_LIMIT } from '../delta/limits.ts';
import { inflate } from '../format/inflate.ts';
import { LIMITS } from '../format/limits.ts';
import { readLines } from '../format/lines.ts';
import { readManifest } from '../format/read.ts';
import { type Bytes, MANIFEST_FILE, type PackSource } from '../format/source.ts';
import { deltaLines } from './delta-rows.ts';
import { folderSource } from './folder.ts';
import { writeLines } from './write-resource.ts';

/** A delta is worth a request where it is at most this share of the whole file. */
const WORTH = 0.5;

/**
 * Writes, beside the files of a pack just built, how to make the large ones from the version in `previous`, and names that in the manifest.
 * Where `previous` is no older version of the same pack, nothing is written.
 */
export async function writeDeltas(folder: string, manifest: Manifest, previous: string): Promise<Manifest> {
  const source = folderSource(previous);
  const older = await readManifest(source).catch(() => null);
  if (older?.whence.id !== manifest.whence.id || older.whence.version >= manifest.whence.version)
    return manifest;
  const deltas: Delta[] = [];
  for (const resource of manifest.resources) {
    const base = older.resources.find(({ name }) => name === resource.name);
    const delta = base && (await writeDelta(folder, { manifest, resource, base, older, source }));
    if (delta) deltas.push(delta);
  }
  if (deltas.length === 0) return manifest;
  const named = { ...manifest, whence: { ...manifest.whence, deltas } };
  await writeFile(join(folder, MANIFEST_FILE), `${JSON.stringify(named, null, 2)}\n`);
  return named;
}

interface Pair {
  readonly manifest: Manifest;
  readonly resource: Resource;
  readonly older: Manifest;
  readonly base: Resource;
  readonly source: PackSource;
}

/** Null where the file is small, too large for readers to put together, or changed too much. */
async function writeDelta(folder: string, pair: Pair): Promise<Delta | null> {
  const { manifest, resource, older, base, source } = pair;
  if (resource.bytes < DELTA_FROM_BYTES || Math.max(resource.rawBytes, base.rawBytes) > DELTA_RAW_LIMIT)
    return null;
  const from = older.whence.version;
  const path = `${resource.name}.${from}-${manifest.whence.version}.delta.gz`;
  const [before, after] = await Promise.all([
    source.read(base.path, LIMITS.compressedBytes),
    folderSource(folder).read(resource.path, LIMITS.compressedBytes),
  ]);
  const lines = deltaLines(rowsOf(before, base), rowsOf(after, resource));
  const { rows: _, ...file } = await writeLines(join(folder, path), lines);
  const delta = { resource: resource.name, from, path, ...file, result: await resultOf(after, resource) };
  if (file.bytes <= WORTH * resource.bytes && (await comesOut(folder, delta, pair, before))) return delta;
  await rm(join(folder, path));
  return null;
}

async function* rowsOf(bytes: Bytes, { rawBytes, path }: Resource): AsyncGenerator<string> {
  for await (const { text } of readLines(inflate(bytes, rawBytes, path), path)) yield text;
}

async function resultOf(bytes: Bytes, { rawBytes, path }: Resource): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of inflate(bytes, rawBytes, path)) hash.update(piece);
  return `sha256:${hash.digest('hex')}`;
}

/** What readers will do: an older file with other line ends, say, gives another result. */
async function comesOut(folder: string, delta: Delta, pair: Pair, before: Bytes): Promise<boolean> {
  const { resource, base } = pair;
  const file = await folderSource(folder).read(delta.path, LIMITS.compressedBytes);
  const step = { base: before, baseRawBytes: base.rawBytes, delta, file, resource };
  return applyDelta(step, delta.path).then(
    () => true,
    () => false,
  );
}
