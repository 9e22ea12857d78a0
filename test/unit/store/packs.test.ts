import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { connection } from '#utils/store/db/connection.ts';
import { DATABASE } from '#utils/store/db/schema.ts';
import { CompiledPacks } from '#utils/store/packs/compiled-packs.ts';
import type { PackStore } from '#utils/store/packs/packs.ts';
import { MemoryFiles } from './memory-files.ts';
import { MemoryPack } from './pack-fixture.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const { openPackStore } = await import('#utils/store/packs/packs.ts');
const { twoHomes } = await import('#utils/store/two-homes.ts');
const { openLibrary } = await import('#utils/packs/library/library.ts');

const READER = { withExtension: false };
const RELEASE = { withExtension: true };
const { set } = fakeBrowser.storage.local;
let files: MemoryFiles;
let heads: MemoryFiles;
let store: PackStore;

/** What a new start of the browser finds. */
const restart = () => {
  store = openPackStore(files, twoHomes('packs', heads));
};
const wipe = () => {
  globalThis.indexedDB = new IDBFactory();
  restart();
};
beforeEach(() => {
  fakeBrowser.reset();
  files = new MemoryFiles();
  heads = new MemoryFiles();
  wipe();
});

/** Version and names in use, as a reader meets them. */
async function inUse(from = store): Promise<string[]> {
  const packs = await from.load();
  const library = openLibrary(packs);
  const found = await library.find('Albury, Belling, Carrow and Dunmere lie by the sea.', {});
  return [
    ...packs.map(({ summary: { id, version } }) => `${id} ${version}`),
    ...found.map(({ text }) => text),
  ];
}
const V1 = ['towns 1', 'Albury', 'Belling'];
const V2 = ['towns 2', 'Albury', 'Carrow'];
const first = () => new MemoryPack(1, ['Albury', 'Belling']);
const second = () => new MemoryPack(2, ['Albury', 'Carrow']);

describe('installing', () => {
  test('a pack is in use once it is installed, also after a restart', async () => {
    expect(await store.install(first(), READER)).toBe(true);
    expect(await inUse()).toEqual(V1);
    restart();
    expect(await inUse()).toEqual(V1);
    expect(await store.list()).toMatchObject([{ id: 'towns', title: 'Towns 1', highest: 1, previous: null }]);
  });

  test('the same pack again changes nothing', async () => {
    await store.install(first(), READER);
    const held = new Map(files.held);
    expect(await store.install(first(), READER)).toBe(false);
    expect(files.held).toEqual(held);
  });

  test('a new version takes its place, the one before is kept, the one before that goes', async () => {
    for (const version of [1, 2, 3]) await store.install(new MemoryPack(version, ['Albury']), READER);
    expect(await inUse()).toEqual(['towns 3', 'Albury']);
    const folders = new Set([...files.held.keys()].map(name => name.split('-')[0]));
    expect([...folders].sort()).toEqual(['towns@2', 'towns@3']);
  });

  test('undo changes places, and back', async () => {
    await store.install(first(), READER);
    await store.install(second(), READER);
    expect(await store.undo('towns')).toBe(true);
    expect(await inUse()).toEqual(V1);
    expect(await store.undo('towns')).toBe(true);
    expect(await inUse()).toEqual(V2);
    expect(await store.undo('nobody')).toBe(false);
  });

  test('removing leaves nothing of it', async () => {
    await store.install(first(), READER);
    await store.install(new MemoryPack(1, ['Dunmere'], { id: 'https://packs.example/..' }), READER);
    await store.remove('towns');
    expect(await inUse()).toEqual(['https://packs.example/.. 1', 'Dunmere']);
    await store.remove('https://packs.example/..');
    expect(files.held.size).toBe(0);
    expect(await store.list()).toEqual([]);
  });
});

describe('what is refused leaves the version in use', () => {
  const broken = (change: (pack: MemoryPack) => void, version = 2) => {
    const pack = new MemoryPack(version, ['Albury', 'Carrow']);
    change(pack);
    return pack;
  };
  const garbled = new TextEncoder().encode('<html>');

  test.each<[string, () => MemoryPack, string]>([
    ['an older version', () => new MemoryPack(1, ['Dunmere']), 'pack_rollback'],
    ['other contents under one version', () => new MemoryPack(3, ['Dunmere']), 'pack_changed'],
    [
      'a missing file',
      () => broken(pack => pack.files.delete('observations.4.ndjson.gz'), 4),
      'pack_file_missing',
    ],
    [
      'a changed file',
      () => broken(pack => pack.files.get('entities.4.ndjson.gz')?.fill(7, 20, 24), 4),
      'pack_hash',
    ],
    [
      'a file of another version',
      () => broken(pack => pack.files.set('entities.4.ndjson.gz', garbled), 4),
      'pack_size',
    ],
    [
      'a page in place of the manifest',
      () => broken(pack => pack.files.set(MANIFEST_FILE, garbled)),
      'pack_manifest',
    ],
  ])('%s', async (_, offer, code) => {
    await store.install(second(), READER);
    await store.install(new MemoryPack(3, ['Belling']), READER);
    await expect(store.install(offer(), READER)).rejects.toMatchObject({ code });
    expect(await inUse()).toEqual(['towns 3', 'Belling']);
    expect([...files.held.keys()].filter(name => name.startsWith('towns@4'))).toEqual([]);
  });

  test('the highest version stays known after undo', async () => {
    await store.install(first(), READER);
    await store.install(new MemoryPack(5, ['Belling']), READER);
    await store.undo('towns');
    await expect(store.install(second(), READER)).rejects.toMatchObject({ code: 'pack_rollback' });
  });

  test('a pack that comes with the extension replaces any', async () => {
    await store.install(new MemoryPack(3, ['Belling']), RELEASE);
    await store.install(second(), RELEASE);
    expect(await inUse()).toEqual(V2);
    await store.install(new MemoryPack(2, ['Dunmere']), RELEASE);
    expect(await inUse()).toEqual(['towns 2', 'Dunmere']);
  });
});

test('killed at every step of an update: one version or the other, whole', async () => {
  const seen = new Set<string>();
  for (let step = 0; step < 16; step++) {
    fakeBrowser.reset();
    files = new MemoryFiles();
    heads = new MemoryFiles();
    wipe();
    await store.install(first(), READER);
    files.left = step;
    const done = await store.install(second(), READER).catch(() => false);
    files.left = Number.POSITIVE_INFINITY;
    if (step % 2 === 0) wipe();
    else restart();
    await store.check(false);
    const found = await inUse();
    expect([V1.join(), V2.join()]).toContain(found.join());
    if (done) expect(found).toEqual(V2);
    seen.add(found.join());
    const kept = await store.list();
    expect([...files.held.keys()].length).toBe(kept[0]?.previous ? 8 : 4);
  }
  expect(seen.size).toBe(2);
});

test.each([0, 1])(
  'killed while the heads are written, after %d of them: healed at the next start',
  async writes => {
    await store.install(first(), READER);
    heads.left = writes;
    fakeBrowser.storage.local.set = async () => {
      throw new Error('killed');
    };
    await expect(store.install(second(), READER)).rejects.toThrow('killed');
    heads.left = Number.POSITIVE_INFINITY;
    fakeBrowser.storage.local.set = set;
    restart();
    await store.check(false);
    expect(await inUse()).toEqual(writes === 0 ? V1 : V2);
  },
);

describe('one home lost or wrong', () => {
  beforeEach(async () => {
    await store.install(first(), READER);
    await store.install(second(), READER);
  });

  test('IndexedDB wiped: made again without the source', async () => {
    wipe();
    expect(await store.check(false)).toEqual([{ id: 'towns', what: 'index-rebuilt' }]);
    expect(await inUse()).toEqual(V2);
    restart();
    expect(await store.check(true)).toEqual([]);
  });

  test('IndexedDB cannot be opened at all: packs work from their bytes', async () => {
    const closed = connection(async () => {
      throw new Error('no database here');
    });
    store = openPackStore(files, twoHomes('packs', heads), new CompiledPacks(closed));
    expect(await inUse()).toEqual(V2);
  });

  test.each<[string, (row: Record<string, unknown>) => Record<string, unknown>, boolean]>([
    ['rows missing', row => ({ ...row, observations: [] }), false],
    ['another form', row => ({ ...row, form: 0 }), false],
    [
      'bytes missing',
      row => ({ ...row, entities: { ...(row.entities as object), rows: new Blob(['x']) } }),
      false,
    ],
    ['names changed', row => ({ ...row, names: new Blob([new Uint8Array(64)]) }), true],
  ])('a compiled pack with %s is made again', async (_, spoil, deep) => {
    const database = await openDB(DATABASE);
    const [key] = (await database.getAllKeys('packs')).slice(-1);
    await database.put('packs', spoil(await database.get('packs', key as string)), key);
    database.close();
    restart();
    expect(await store.check(deep)).toEqual([{ id: 'towns', what: 'index-rebuilt' }]);
    expect(await inUse()).toEqual(V2);
  });

  const current = () => [...files.held.keys()].filter(name => name.startsWith('towns@2'));

  test('the bytes in use lost with the index: back to the version before, which stays in use', async () => {
    for (const name of current()) files.held.delete(name);
    wipe();
    expect(await store.check(false)).toEqual([{ id: 'towns', what: 'fell-back' }]);
    expect(await inUse()).toEqual(V1);
    expect(await store.install(second(), READER)).toBe(true);
    expect(await inUse()).toEqual(V2);
  });

  test('damaged bytes behind a sound index are found by a deep check and mended by the same pack', async () => {
    files.held.get(current()[1] ?? '')?.fill(0, 30, 40);
    restart();
    expect(await store.check(false)).toEqual([]);
    expect(await store.check(true)).toEqual([{ id: 'towns', what: 'bytes-damaged' }]);
    expect(await store.install(second(), READER)).toBe(true);
    expect(await store.check(true)).toEqual([]);
  });

  test('everything lost but the heads: said, not hidden, and the pack can come again', async () => {
    files.held.clear();
    wipe();
    expect(await store.check(false)).toEqual([{ id: 'towns', what: 'lost' }]);
    expect(await inUse()).toEqual([]);
    expect(await store.install(second(), READER)).toBe(true);
    expect(await inUse()).toEqual(V2);
  });

  test.each([
    ['empties itself at each write', () => fakeBrowser.storage.local.clear()],
    ['gives back what it was before', (before: object) => set(before)],
  ])('a storage.local that %s costs no pack', async (_, spoil) => {
    const before = await fakeBrowser.storage.local.get();
    await store.install(new MemoryPack(3, ['Albury', 'Dunmere']), READER);
    await store.install(new MemoryPack(4, ['Albury', 'Carrow']), READER);
    fakeBrowser.storage.local.set = () => spoil(before);
    try {
      restart();
      await spoil(before);
      await store.check(true);
      await store.install(new MemoryPack(4, ['Albury', 'Carrow']), READER);
    } finally {
      fakeBrowser.storage.local.set = set;
    }
    restart();
    await store.check(false);
    expect(await inUse()).toEqual(['towns 4', 'Albury', 'Carrow']);
  });

  test.each(['storage.local', 'Cache Storage'])('heads lost in %s come back from the other', async home => {
    if (home === 'storage.local') await fakeBrowser.storage.local.clear();
    else heads.held.clear();
    restart();
    await store.check(false);
    expect(await inUse()).toEqual(V2);
    await fakeBrowser.storage.local.clear();
    restart();
    await store.check(false);
    expect(await inUse()).toEqual(V2);
  });
});
