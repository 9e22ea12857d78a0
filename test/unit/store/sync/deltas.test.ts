import { gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { packFileSource } from '#utils/packs/file/pack-file.ts';
import { digest } from '#utils/packs/format/digest.ts';
import { gzip } from '#utils/packs/format/gzip.ts';
import { inflateWhole } from '#utils/packs/format/inflate.ts';
import { readPack } from '#utils/packs/format/read.ts';
import { deltaLines } from '#utils/packs/node/delta-rows.ts';
import { MemoryPack } from '../pack-fixture.ts';
import {
  errorCode,
  files,
  heads,
  host,
  inUse,
  longNames,
  restart,
  store,
  subscribe,
  sync,
} from './harness.ts';

const { exportPack } = await import('#utils/store/packs/export-pack.ts');
const { twoHomes } = await import('#utils/store/two-homes.ts');

const names = longNames(300);
const pack = (version: number, ...more: string[]) =>
  new MemoryPack(version, [...names, ...more], { bridges: version });
const FULL = 'entities.2.ndjson.gz';
const DELTA = 'entities.1-2.delta.gz';

const rawOf = (of: MemoryPack, version: number) =>
  inflateWhole(of.files.get(`entities.${version}.ndjson.gz`) ?? new Uint8Array(), 1_000_000, 'e');
const rowsOf = (raw: Uint8Array) => new TextDecoder().decode(raw).split('\n').filter(Boolean);

/** Publishes `after` with a delta from `before`, which `change` may spoil. */
async function publish(
  before: MemoryPack,
  after: MemoryPack,
  from: number,
  change: { lines?: string[]; delta?: object; file?: Uint8Array<ArrayBuffer> | null } = {},
): Promise<void> {
  const to = from + 1;
  const newer = await rawOf(after, to);
  const lines: string[] = change.lines ?? [];
  if (!change.lines)
    for await (const line of deltaLines(rowsOf(await rawOf(before, from)), rowsOf(newer))) lines.push(line);
  const raw = new TextEncoder().encode(lines.map(line => `${line}\n`).join(''));
  const bytes = await gzip(raw);
  const path = `entities.${from}-${to}.delta.gz`;
  const file = change.file === undefined ? bytes : change.file;
  if (file) host.files.set(path, file);
  const said = { bytes: bytes.length, hash: await digest(bytes), rawBytes: raw.length };
  const delta = { resource: 'entities', from, path, ...said, result: await digest(newer), ...change.delta };
  await host.publish(after, { deltas: [delta] });
}

const asked = () => host.asked.filter(path => path.includes('entities'));

describe('a version with a delta from the one in use', () => {
  beforeEach(() => subscribe(pack(1)));

  test('is made from it, kept whole, and stays good for Undo and for the next', async () => {
    await publish(pack(1), pack(2, 'Two'), 1);
    await sync.sync('towns');
    expect(await errorCode()).toBeUndefined();
    expect(await inUse()).toEqual(['towns 2']);
    expect(asked()).toEqual([DELTA]);
    globalThis.indexedDB = new IDBFactory();
    restart();
    expect(await store.check(true)).toEqual([{ id: 'towns', what: 'index-rebuilt' }]);
    expect(await store.check(true)).toEqual([]);
    await store.undo('towns');
    await store.undo('towns');
    expect(await inUse()).toEqual(['towns 2']);
    host.asked.length = 0;
    await publish(pack(2, 'Two'), pack(3, 'Two', 'Three'), 2);
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 3']);
    expect(asked()).toEqual(['entities.2-3.delta.gz']);
    expect((await store.load())[0]?.entities.byId('t301')).toBeTruthy();
  });

  test('is handed on as a file that holds', async () => {
    await publish(pack(1), pack(2, 'Two'), 1);
    await sync.sync('towns');
    // Another browser's compressor, or another version of it, makes other bytes of the same rows.
    const [kept = ''] = [...files.held.keys()].filter(name => name.endsWith(FULL));
    await files.write(kept, gzipSync(await rawOf(pack(2, 'Two'), 2), { level: 1 }));
    const { content } = await exportPack('towns', files, twoHomes('packs', heads));
    const source = await packFileSource(new Uint8Array(await content.arrayBuffer()), 'towns.2.tar');
    const ids: string[] = [];
    await readPack(source, (name, { row }) => name === 'entities' && ids.push(row.id));
    expect(ids).toHaveLength(301);
  });

  test('is made from the version before, where the reader went back', async () => {
    await host.publish(pack(2, 'Two'));
    await sync.sync('towns');
    await store.undo('towns');
    host.asked.length = 0;
    await publish(pack(2, 'Two'), pack(3, 'Two', 'Three'), 2);
    await sync.sync('towns');
    expect(asked()).toEqual(['entities.2-3.delta.gz']);
    expect(await inUse()).toEqual(['towns 3']);
  });

  const useless: [string, Parameters<typeof publish>[3], string[]][] = [
    ['is not at the host', { file: null }, [DELTA, FULL]],
    ['was changed', { file: new Uint8Array(5) }, [DELTA, FULL]],
    ['makes something else', { lines: ['[0,300]', '{"id":"x"}'] }, [DELTA, FULL]],
    ['copies what is not there', { lines: ['[0,400]'] }, [DELTA, FULL]],
    ['makes too much', { lines: Array(500).fill('[0,300]') }, [DELTA, FULL]],
    ['unpacks to more than it says', { delta: { rawBytes: 3 } }, [DELTA, FULL]],
    ['is from another version', { delta: { from: 7 } }, [FULL]],
    ['is no smaller than the file', { delta: { bytes: 9_000_000 } }, [FULL]],
  ];
  test.each(useless)('that %s: the whole file does', async (_, change, files) => {
    await publish(pack(1), pack(2, 'Two'), 1, change);
    await sync.sync('towns');
    expect(await errorCode()).toBeUndefined();
    expect(asked()).toEqual(files);
    expect(await inUse()).toEqual(['towns 2']);
  });

  test('no connection: the whole file is not asked for either', async () => {
    await publish(pack(1), pack(2, 'Two'), 1);
    host.between = async path => {
      if (path.includes('entities')) throw new TypeError('offline');
      return undefined;
    };
    await sync.sync('towns');
    expect(await errorCode()).toBe('sync_unreachable');
    expect(asked()).toEqual([DELTA]);
  });

  test('a file that did not change is not asked for, unless what is here is damaged', async () => {
    const same = (version: number) => new MemoryPack(version, names, { bridges: version });
    await host.publish(same(2));
    await sync.sync('towns');
    expect(asked()).toEqual([]);
    expect(await inUse()).toEqual(['towns 2']);
    for (const [name, bytes] of files.held) if (name.includes('entities')) bytes.fill(7, 100, 200);
    await host.publish(same(3));
    await sync.sync('towns');
    expect(asked()).toEqual(['entities.3.ndjson.gz']);
    expect(await inUse()).toEqual(['towns 3']);
  });
});
