import type { FactCheckRow, Manifest, MeasureRow, ObservationRow } from '../../model/pack.ts';
import type { CompiledPack } from '../../packs/compile/compile-pack.ts';
import { digest } from '../../packs/format/digest.ts';
import { isOfThisVersion } from '../../packs/library/loaded-pack.ts';

/** The form of a compiled pack that this version of the program reads; another form is compiled again. */
const FORM = 3;

/** A compiled pack in IndexedDB. Large parts are Blobs: they stay on disk until they are read, and cost a fifth of the time. */
export interface StoredPack {
  readonly form: number;
  readonly manifest: Manifest;
  readonly names: Blob;
  readonly entities: {
    readonly count: number;
    readonly rows: Blob;
    readonly rowOffsets: Blob;
    readonly facts: Blob;
    readonly factOffsets: Blob;
    readonly ids: Blob;
  };
  readonly measures: readonly MeasureRow[];
  readonly observations: readonly ObservationRow[];
  readonly factChecks: readonly FactCheckRow[];
  /** Of the large parts, to find damage that the browser does not report. */
  readonly digest: string;
}

export async function toStoredPack(compiled: CompiledPack): Promise<StoredPack> {
  const { manifest, entities, measures, observations, factChecks } = compiled;
  const blob = (part: ArrayBuffer | Uint8Array | Uint32Array) => new Blob([part as BlobPart]);
  const names = blob(compiled.names);
  const parts = {
    rows: entities.rows.text,
    rowOffsets: blob(entities.rows.offsets),
    facts: blob(entities.facts.text),
    factOffsets: blob(entities.facts.offsets),
    ids: blob(entities.ids),
  };
  return {
    form: FORM,
    manifest,
    names,
    entities: { count: entities.count, ...parts },
    measures,
    observations,
    factChecks,
    digest: await digestOf([names, ...Object.values(parts)]),
  };
}

/** Null where rows or bytes are missing, or the form is another. The rows' text stays where it is. */
export async function fromStoredPack(stored: StoredPack): Promise<CompiledPack | null> {
  if (stored.form !== FORM || !hasAllRows(stored)) return null;
  const { manifest, entities, measures, observations, factChecks } = stored;
  const { count, rows } = entities;
  const lastByte = rows.slice(-1);
  const [names, rowOffsets, facts, factOffsets, ids] = await Promise.all(
    // A file that is gone shows at its last byte.
    [stored.names, entities.rowOffsets, entities.facts, entities.factOffsets, entities.ids, lastByte].map(
      blob => blob.arrayBuffer(),
    ),
  );
  if (!names || !rowOffsets || !facts || !factOffsets || !ids) return null;
  const block = {
    count,
    rows: { text: rows, offsets: new Uint32Array(rowOffsets) },
    facts: { text: new Uint8Array(facts), offsets: new Uint32Array(factOffsets) },
    ids: new Uint32Array(ids),
  };
  const isWhole =
    block.rows.offsets.length === count + 1 &&
    block.facts.offsets.length === count + 1 &&
    block.rows.offsets[count] === rows.size &&
    block.facts.offsets[count] === facts.byteLength;
  if (!isWhole || !isOfThisVersion(names)) return null;
  return { manifest, names, entities: block, measures, observations, factChecks };
}

/** Reads every byte; for the check once in a while. */
export async function isSound(stored: StoredPack): Promise<boolean> {
  if (!hasAllRows(stored)) return false;
  const { rows, rowOffsets, facts, factOffsets, ids } = stored.entities;
  return (await digestOf([stored.names, rows, rowOffsets, facts, factOffsets, ids])) === stored.digest;
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

const PIECE = 4_000_000;

/** Piece by piece, so that a large pack is never in memory whole. */
async function digestOf(blobs: readonly Blob[]): Promise<string> {
  const digests: string[] = [];
  for (const blob of blobs)
    for (let at = 0; at === 0 || at < blob.size; at += PIECE)
      digests.push(await digest(new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer())));
  return digest(new TextEncoder().encode(digests.join()));
}
