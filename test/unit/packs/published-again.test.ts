import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../../utils/model/pack.ts';
import { applyDelta } from '../../../utils/packs/delta/apply-delta.ts';
import { digest } from '../../../utils/packs/format/digest.ts';
import { gzip } from '../../../utils/packs/format/gzip.ts';
import { readPack } from '../../../utils/packs/format/read.ts';
import type { Bytes } from '../../../utils/packs/format/source.ts';
import { buildPack } from '../../../utils/packs/node/build-pack.ts';
import { folderSource } from '../../../utils/packs/node/folder.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
const bytesOf = async (...path: string[]): Promise<Bytes> => new Uint8Array(await readFile(at(...path)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-published-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Names that compress badly, so that few of them make a large file. */
const name = (n: number) => createHash('sha512').update(String(n)).digest('base64');

async function writeSource(version: number, names: readonly number[]): Promise<string> {
  const source = at(`source-${version}`);
  await mkdir(source, { recursive: true });
  const head = {
    name: 'towns',
    title: 'Towns',
    licenses: [{ name: 'CC0-1.0' }],
    whence: { format: 1, id: 'towns', version, created: '2026-01-01T00:00:00Z' },
  };
  await writeFile(join(source, 'pack.json'), JSON.stringify(head));
  const rows = names.map(n => ({
    id: `t${n}`,
    type: 'place',
    label: { en: name(n) },
    aliases: [{ text: name(n) }],
  }));
  await writeFile(join(source, 'entities.ndjson'), rows.map(row => `${JSON.stringify(row)}\n`).join(''));
  return source;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
const FIRST = range(0, 14_000);
/** Some gone, some new in the middle and at the end, the beginning moved back. */
const SECOND = [
  ...range(200, 5000),
  90_001,
  ...range(5000, 9000),
  ...range(9010, 14_000),
  ...range(0, 200),
  90_002,
];

describe('a version built where an older one lies', () => {
  let manifest: Manifest;
  beforeAll(async () => {
    await buildPack(await writeSource(1, FIRST), at('out'));
    await cp(at('out'), at('first'), { recursive: true });
    await writeFile(at('out', 'keys.json'), '{"changes":[]}');
    manifest = await buildPack(await writeSource(2, SECOND), at('out'));
  }, 120_000);

  test('says how to make its large files from the older ones', async () => {
    const [delta] = manifest.whence.deltas ?? [];
    const [resource] = manifest.resources;
    if (!delta || !resource) throw new Error('no delta');
    expect(delta).toMatchObject({ resource: 'entities', from: 1, path: 'entities.1-2.delta.gz' });
    expect(delta.bytes).toBeLessThan(2000);
    expect(resource.bytes).toBeGreaterThan(1_000_000);
    const file = await bytesOf('out', delta.path);
    expect([file.length, await digest(file)]).toEqual([delta.bytes, delta.hash]);
    const base = await bytesOf('first', 'entities.1.ndjson.gz');
    const step = { base, baseRawBytes: 10_000_000, delta, file, resource };
    const rows = await applyDelta(step, 'delta');
    expect(new TextDecoder().decode(rows)).toBe(await readFile(at('source-2', 'entities.ndjson'), 'utf8'));
  });

  test('keeps the list of changed keys, and the manifest on disk is the one returned', async () => {
    expect(await readFile(at('out', 'keys.json'), 'utf8')).toBe('{"changes":[]}');
    expect(JSON.parse(await readFile(at('out', 'datapackage.json'), 'utf8')).whence.deltas).toEqual(
      manifest.whence.deltas,
    );
  });

  test('has none from itself, from another pack, from nothing, or where all is new', async () => {
    expect((await buildPack(at('source-2'), at('out'))).whence.deltas).toBeUndefined();
    expect((await buildPack(at('source-2'), at('out'), at('none'))).whence.deltas).toBeUndefined();
    const other = at('other');
    await cp(at('first'), other, { recursive: true });
    const text = await readFile(join(other, 'datapackage.json'), 'utf8');
    await writeFile(join(other, 'datapackage.json'), text.replace('"id": "towns"', '"id": "cities"'));
    expect((await buildPack(at('source-2'), at('out'), other)).whence.deltas).toBeUndefined();
    const all = await buildPack(await writeSource(3, range(20_000, 34_000)), at('new'), at('first'));
    expect(all.whence.deltas).toBeUndefined();
  });

  test('a file made from a delta, compressed by somebody else, passes for the resource; no other does', async () => {
    const source = folderSource(at('first'));
    const built = await buildPack(at('source-2'), at('again'), at('first'));
    const rows = new Uint8Array(await readFile(at('source-2', 'entities.ndjson')));
    const own = await gzip(rows);
    const reading = (bytes: Bytes) =>
      readPack(
        {
          name: 'made',
          read: async path =>
            path === 'datapackage.json'
              ? await bytesOf('again', path)
              : path.includes('2')
                ? bytes
                : source.read(path, 9e9),
        },
        () => undefined,
      );
    expect(own.length).not.toBe(built.resources[0]?.bytes);
    await expect(reading(own)).resolves.toMatchObject({ whence: { version: 2 } });
    rows[rows.length - 5] = 0x21;
    await expect(reading(await gzip(rows))).rejects.toMatchObject({ code: 'pack_size' });
  });
});

describe('a delta', () => {
  const rows = new TextEncoder().encode('{"a":1}\n{"b":2}\n{"c":3}\n');
  const result = new TextEncoder().encode('{"b":2}\n{"c":3}\n{"d":4}\n');
  const apply = async (lines: string) => {
    const file = new TextEncoder().encode(lines);
    const hash = await digest(file);
    const delta = {
      ...{
        resource: 'entities' as const,
        from: 1,
        path: 'd',
        bytes: file.length,
        hash,
        rawBytes: file.length,
      },
      result: await digest(result),
    };
    const resource = {
      name: 'entities' as const,
      path: 'e',
      bytes: 1,
      hash,
      rows: 3,
      rawBytes: result.length,
    };
    return applyDelta({ base: rows, baseRawBytes: rows.length, delta, file, resource }, 'd');
  };

  test('copies rows and brings new ones', async () => {
    expect(await apply('[1,2]\n{"d":4}\n')).toEqual(result);
  });

  test.each([
    ['that copies rows which are not there', '[2,2]\n{"d":4}\n'],
    ['that makes more than the manifest says', '[0,3]\n[0,3]\n[0,3]\n'],
    ['that makes less', '[1,2]\n'],
    ['that makes something else of the same length', '[1,2]\n{"e":4}\n'],
    ['without end', `${'[0,3]\n'.repeat(10_000)}`],
  ])('%s is refused', async (_, lines) => {
    await expect(apply(lines)).rejects.toMatchObject({ code: 'pack_delta' });
  });
});
