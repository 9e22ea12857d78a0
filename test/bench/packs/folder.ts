import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { digest } from '#utils/packs/format/digest.ts';
import { LIMITS } from '#utils/packs/format/limits.ts';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { writePack } from '#utils/packs/node/write-pack.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { generateKeyPair, signatureFile } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import { benchExtension } from '../bench-extension.ts';
import { placeAliases } from '../names/aliases.ts';

const NAMES_OF_ONE = 5;
const MEASURES = 1000;
const GIB = 2 ** 30;

interface Size {
  readonly entities: number;
  readonly observations: number;
}

/** A small extension in a new folder: a worker, a page, and under `packs/` a signed pack of this size and two bombs of a gibibyte. */
export async function extensionWith(worker: string, size: Size): Promise<{ folder: string; key: string }> {
  const folder = await benchExtension(worker);
  const packs = join(folder, 'packs');
  await mkdir(packs);
  await writeBomb(join(packs, 'zeros'), 0);
  await writeBomb(join(packs, 'line-ends'), 0x0a);
  return { folder, key: await writeSigned(join(packs, 'bench'), size) };
}

const head = (id: string) => ({
  name: id,
  title: id,
  licenses: [{ name: 'CC0-1.0' }],
  contributors: [],
  sources: [],
  whence: { format: 1 as const, id, version: 1, created: '2026-01-01T00:00:00Z' },
});

async function writeSigned(folder: string, { entities, observations }: Size): Promise<string> {
  const pair = await generateKeyPair();
  await writePack(folder, head('bench'), [
    { name: 'entities', lines: entityRows(entities) },
    { name: 'measures', lines: measureRows() },
    { name: 'observations', lines: observationRows(observations) },
  ]);
  const signed = new Uint8Array(await readFile(join(folder, MANIFEST_FILE)));
  await writeFile(join(folder, SIGNATURE_FILE), await signatureFile(signed, pair));
  return toBase64Url(pair.publicKey);
}

function* entityRows(count: number): Generator<string> {
  const names = placeAliases(count * NAMES_OF_ONE);
  for (let n = 0; n < count; n++) {
    // Every so-manieth, so that an entity has names of several kinds.
    const own = Array.from({ length: NAMES_OF_ONE }, (_, at) => names[n + at * count] ?? '');
    const aliases = own.map((text, at) => ({ text, prior: 1 + ((n + at) % 1000) }));
    yield JSON.stringify({
      ...{ id: `e${n}`, type: 'place', label: { en: own[0] }, aliases },
      ...{ sameAs: [`wikidata:Q${n}`], country: 'SY', within: ['North', 'Land'] },
    });
  }
}

function* measureRows(): Generator<string> {
  for (let n = 0; n < MEASURES; n++)
    yield JSON.stringify({
      ...{ id: `m${n}`, label: { en: `Killed, count ${n}` }, about: `e${n}`, property: 'deaths' },
      ...{ unit: 'person', terms: { en: ['killed', 'dead'] } },
    });
}

function* observationRows(count: number): Generator<string> {
  for (let n = 0; n < count; n++)
    yield JSON.stringify({
      ...{ id: `o${n}`, measure: `m${n % MEASURES}`, value: (n * 7919) % 100_000, bound: 'at-least' },
      ...{ asOf: `2020-0${1 + (n % 9)}-1${n % 10}`, claimedBy: `Office ${n % 50}`, method: 'estimate' },
      url: `https://office.example/${n}`,
    });
}

/** A signed size of all that a pack may hold, and eight times as much in it. */
async function writeBomb(folder: string, byte: number): Promise<void> {
  await mkdir(folder);
  const path = 'entities.1.ndjson.gz';
  const piece = Buffer.alloc(2 ** 20, byte);
  const pieces = Readable.from(Array(GIB / piece.length).fill(piece));
  await pipeline(pieces, createGzip({ level: 9 }), createWriteStream(join(folder, path)));
  const bytes = new Uint8Array(await readFile(join(folder, path)));
  const resource = { name: 'entities', path, bytes: bytes.length, hash: await digest(bytes) };
  const resources = [{ ...resource, rows: LIMITS.rows, rawBytes: LIMITS.rawBytes }];
  await writeFile(join(folder, MANIFEST_FILE), JSON.stringify({ ...head('bomb'), resources }));
}
