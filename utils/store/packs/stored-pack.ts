import type { FactCheckRow, Manifest, MeasureRow, ObservationRow } from '../../model/pack.ts';
import type { CompiledPack } from '../../packs/compile/compile-pack.ts';
import { digest } from '../../packs/format/digest.ts';

/** The form of a compiled pack that this version of the program reads; another form is compiled again. */
const FORM = 1;

/** A compiled pack in IndexedDB. Large parts are Blobs: they stay on disk until they are read, and cost a fifth of the time. */
export interface StoredPack {
  readonly form: number;
  readonly manifest: Manifest;
  readonly names: Blob;
  readonly entities: {
    readonly count: number;
    readonly text: Blob;
    readonly offsets: Blob;
    readonly ids: Blob;
  };
  readonly measures: readonly MeasureRow[];
  readonly observations: readonly ObservationRow[];
  readonly factChecks: readonly FactCheckRow[];
  /** Of the large parts, to find damage that the browser does not report. */
  readonly digest: string;
}

export async function toStoredPack(compiled: CompiledPack): Promise<StoredPack> {
  const { manifest, names, entities, measures, observations, factChecks } = compiled;
  const parts = [names, entities.text, entities.offsets, entities.ids].map(
    part => new Blob([part as BlobPart]),
  );
  const [nameBlob, text, offsets, ids] = parts as [Blob, Blob, Blob, Blob];
  return {
    form: FORM,
    manifest,
    names: nameBlob,
    entities: { count: entities.count, text, offsets, ids },
    measures,
    observations,
    factChecks,
    digest: await digestOf(parts),
  };
}

/** Null where rows or bytes are missing, or the form is another. */
export async function fromStoredPack(stored: StoredPack): Promise<CompiledPack | null> {
  if (stored.form !== FORM || !hasAllRows(stored)) return null;
  const { manifest, entities, measures, observations, factChecks } = stored;
  const [names, text, offsets, ids] = await Promise.all(
    [stored.names, entities.text, entities.offsets, entities.ids].map(blob => blob.arrayBuffer()),
  );
  if (!names || !text || !offsets || !ids) return null;
  if (offsets.byteLength !== (entities.count + 1) * Uint32Array.BYTES_PER_ELEMENT) return null;
  const rows = {
    count: entities.count,
    text: new Uint8Array(text),
    offsets: new Uint32Array(offsets),
    ids: new Uint32Array(ids),
  };
  if (rows.offsets[entities.count] !== text.byteLength) return null;
  return { manifest, names, entities: rows, measures, observations, factChecks };
}

/** Reads every byte; for the check once in a while. */
export async function isSound(stored: StoredPack): Promise<boolean> {
  const { names, entities } = stored;
  return (
    hasAllRows(stored) &&
    (await digestOf([names, entities.text, entities.offsets, entities.ids])) === stored.digest
  );
}

/** As many rows as the manifest says. */
function hasAllRows({ manifest, entities, measures, observations, factChecks }: StoredPack): boolean {
  const held = {
    entities: entities.count,
    measures: measures.length,
    observations: observations.length,
    factchecks: factChecks.length,
  };
  return Object.entries(held).every(
    ([name, rows]) => rows === (manifest.resources.find(one => one.name === name)?.rows ?? 0),
  );
}

async function digestOf(blobs: readonly Blob[]): Promise<string> {
  return digest(new Uint8Array(await new Blob([...blobs]).arrayBuffer()));
}
