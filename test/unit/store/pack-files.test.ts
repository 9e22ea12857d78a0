import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SyncActivity } from '#utils/model/pack-sync.ts';
import { writeTar } from '#utils/packs/file/tar.ts';
import { type Bytes, MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import type { PackStore } from '#utils/store/packs/packs.ts';
import type { PackFiles } from '#utils/store/packs/sync/pack-files.ts';
import { MemoryFiles } from './memory-files.ts';
import { HOST, MemoryHost } from './memory-host.ts';
import { MemoryPack } from './pack-fixture.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const { openPackStore } = await import('#utils/store/packs/packs.ts');
const { twoHomes } = await import('#utils/store/two-homes.ts');
const { PackFiles: Files } = await import('#utils/store/packs/sync/pack-files.ts');
const { exportPack } = await import('#utils/store/packs/export-pack.ts');
const { PackSync } = await import('#utils/store/packs/sync/pack-sync.ts');
const { Downloads } = await import('#utils/store/packs/sync/downloads.ts');
const { Subscriptions } = await import('#utils/store/packs/sync/subscriptions.ts');

const NAME = 'towns.tar';
let host: MemoryHost;
let files: MemoryFiles;
let heads: MemoryFiles;
let uploads: MemoryFiles;
let store: PackStore;
let packFiles: PackFiles;
let sync: InstanceType<typeof PackSync>;

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  [files, heads, uploads] = [new MemoryFiles(), new MemoryFiles(), new MemoryFiles()];
  host = await MemoryHost.create();
  store = openPackStore(files, twoHomes('packs', heads));
  const wire = { fetch: host.fetch, log: async () => {} };
  const parts = {
    store,
    subscriptions: new Subscriptions(twoHomes('subscriptions', heads)),
    downloads: new Downloads(wire, new MemoryFiles()),
    wire,
    now: () => Date.parse('2026-11-24T12:00:00Z'),
    random: () => 0.5,
    app: '1.0.0',
    schedule: async () => 'daily' as const,
    room: async () => null,
  };
  packFiles = new Files(parts, uploads);
  sync = new PackSync(parts, { onNew: async () => {}, onActivity: async () => {} });
});

const subscription = async () => (await new Subscriptions(twoHomes('subscriptions', heads)).list())[0];
const inUse = async () => (await store.load()).map(({ summary }) => `${summary.id} ${summary.version}`);

/** Lays a version as one file among the uploads; `without` leaves files out. */
async function lay(version: number, whence: object = {}, without: string[] = []): Promise<void> {
  host.files.clear();
  await host.publish(new MemoryPack(version, [`Town ${version}`]), whence);
  const kept = [...host.files].filter(([path]) => !without.includes(path)) as [string, Bytes][];
  await uploads.write(NAME, new Uint8Array(await writeTar(kept).arrayBuffer()));
}
const signed = () => ({ keys: [host.key] });
const said: Omit<SyncActivity, 'id'>[] = [];
const take = (key: string | null, life = new AbortController()) => {
  const report = (step: Omit<SyncActivity, 'id'>) => {
    said.push(step);
  };
  return packFiles.subscribe({ id: 'towns', name: NAME, key }, { signal: life.signal, report });
};

describe('a signed pack', () => {
  test('is shown with its key, taken once agreed to, and never asks a host when it names none', async () => {
    await lay(1, signed());
    const offer = await packFiles.look(NAME);
    expect(offer).toMatchObject({
      id: 'towns',
      url: null,
      key: host.key,
      trust: 'first-use',
      isUpdate: false,
    });
    expect(await inUse()).toEqual([]);
    await take(host.key);
    expect(await inUse()).toEqual(['towns 1']);
    expect(await subscription()).toMatchObject({ url: null, key: host.key, nextAt: null, underWay: false });
    expect(await uploads.names()).toEqual([]);
    await sync.sync('towns');
    expect(host.asked).toEqual([]);
  });

  test('that names its home is renewed from there, under the same key', async () => {
    const home = `${HOST}${MANIFEST_FILE}`;
    await lay(1, { ...signed(), home });
    expect(await packFiles.look(NAME)).toMatchObject({ url: home });
    await take(host.key);
    expect((await subscription())?.nextAt).toBeGreaterThan(0);
    await host.publish(new MemoryPack(2, ['Town 2']), signed());
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
  });

  test('is renewed by a file, not set back by one, and not taken from another signer', async () => {
    await lay(2, signed());
    await take(host.key);
    await lay(3, signed());
    expect(await packFiles.look(NAME)).toMatchObject({ isUpdate: true, version: 3 });
    await take(host.key);
    expect(await inUse()).toEqual(['towns 3']);
    await lay(1, signed());
    await expect(take(host.key)).rejects.toMatchObject({ code: 'pack_rollback' });
    const other = await MemoryHost.create();
    await other.publish(new MemoryPack(4, ['Town 4']), { keys: [other.key] });
    await uploads.write(NAME, new Uint8Array(await writeTar(other.files).arrayBuffer()));
    await expect(packFiles.look(NAME)).rejects.toMatchObject({ code: 'signature_wrong' });
    expect(await inUse()).toEqual(['towns 3']);
  });

  test.each([
    ['a damaged resource', () => ({ 'entities.1.ndjson.gz': new Uint8Array([1]) }), 'pack_size'],
    ['another manifest', () => ({ [MANIFEST_FILE]: new TextEncoder().encode('{}') }), 'pack_manifest'],
  ])('with %s changes nothing', async (_, change, code) => {
    await lay(1, signed());
    for (const [path, content] of Object.entries(change())) host.files.set(path, content as Bytes);
    await uploads.write(NAME, new Uint8Array(await writeTar(host.files).arrayBuffer()));
    await expect(take(host.key)).rejects.toMatchObject({ code });
    expect([await inUse(), await subscription()]).toEqual([[], undefined]);
  });
});

describe('while a file is checked', () => {
  test('its rows are told, from none to all', async () => {
    await lay(1, signed());
    said.length = 0;
    await take(host.key);
    expect(new Set(said.map(({ step, rows }) => `${step} ${rows?.total}`)).size).toBe(1);
    expect(said[0]?.rows?.done).toBe(0);
    expect(said.at(-1)?.rows?.done).toBe(said[0]?.rows?.total);
  });

  test('stopping leaves what is in use', async () => {
    await lay(1, signed());
    await take(host.key);
    await lay(2, signed());
    const life = new AbortController();
    life.abort();
    await expect(take(host.key, life)).rejects.toMatchObject({ code: 'sync_cancelled' });
    expect(await inUse()).toEqual(['towns 1']);
    expect([...files.held.keys()].some(name => name.startsWith('towns@2'))).toBe(false);
    await take(host.key);
    expect(await inUse()).toEqual(['towns 2']);
  });
});

describe('an unsigned pack', () => {
  test('is offered as such, and stays so: a signature later changes nothing in silence', async () => {
    await lay(1, {}, [SIGNATURE_FILE]);
    expect(await packFiles.look(NAME)).toMatchObject({ key: null, words: null, trust: 'none' });
    await take(null);
    expect(await subscription()).toMatchObject({ key: null, trust: 'none' });
    await lay(2, {}, [SIGNATURE_FILE]);
    expect(await packFiles.look(NAME)).toMatchObject({ isUpdate: true, trust: 'none' });
    await lay(2, signed());
    await expect(packFiles.look(NAME)).rejects.toMatchObject({ code: 'signature_new' });
    expect(await inUse()).toEqual(['towns 1']);
  });

  test('cannot be what a signed one was', async () => {
    await lay(1, signed());
    await take(host.key);
    await lay(2, {}, [SIGNATURE_FILE]);
    await expect(packFiles.look(NAME)).rejects.toMatchObject({ code: 'signature_missing' });
  });

  test('that names a key but has lost its signature is refused', async () => {
    await lay(1, signed(), [SIGNATURE_FILE]);
    await expect(packFiles.look(NAME)).rejects.toMatchObject({ code: 'signature_missing' });
  });

  test('is not what the reader agreed to when a signed one was shown', async () => {
    await lay(1, signed());
    await expect(take(null)).rejects.toMatchObject({ code: 'sync_id' });
  });

  test('of a host syncs unsigned, and stops when it is signed', async () => {
    await host.publish(new MemoryPack(1, ['Town 1']));
    host.files.delete(SIGNATURE_FILE);
    expect(await sync.look(HOST)).toMatchObject({ key: null, trust: 'none' });
    await sync.subscribe({ id: 'towns', address: HOST, key: null });
    await vi.waitFor(async () => expect(await inUse()).toEqual(['towns 1']));
    await vi.waitFor(async () => expect((await subscription())?.underWay).toBe(false));
    await host.publish(new MemoryPack(2, ['Town 2']), signed());
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 1']);
    expect((await subscription())?.error?.code).toBe('signature_new');
  });
});

test('a pack that came with the extension is not replaced by a file', async () => {
  await store.install(new MemoryPack(1, ['Town 1']), { withExtension: true });
  await lay(2, signed());
  await expect(packFiles.look(NAME)).rejects.toMatchObject({ code: 'pack_taken' });
});

test('an exported pack can be subscribed to by file again, with its signature', async () => {
  await lay(3, signed());
  await take(host.key);
  const { name, content } = await exportPack('towns', files, twoHomes('packs', heads));
  expect(name).toBe('towns.3.tar');
  await sync.remove('towns');
  expect(await inUse()).toEqual([]);
  await uploads.write(NAME, new Uint8Array(await content.arrayBuffer()));
  expect(await packFiles.look(NAME)).toMatchObject({ version: 3, key: host.key });
  await take(host.key);
  expect(await inUse()).toEqual(['towns 3']);
});

test('an export of damaged bytes fails and says which file', async () => {
  await lay(1, signed());
  await take(host.key);
  const damaged = (await files.names()).find(name => name.includes('measures')) ?? '';
  await files.write(damaged, new Uint8Array([0]));
  await expect(exportPack('towns', files, twoHomes('packs', heads))).rejects.toMatchObject({
    code: 'pack_hash',
  });
});

test('a paused pack is not asked for on a timer, and is again when it goes on', async () => {
  await lay(1, { ...signed(), home: `${HOST}${MANIFEST_FILE}` });
  await take(host.key);
  await sync.pause('towns', true);
  expect(await subscription()).toMatchObject({ paused: true, nextAt: null });
  await sync.sync('towns');
  expect((await subscription())?.nextAt).toBeNull();
  await sync.pause('towns', false);
  expect((await subscription())?.nextAt).toBeGreaterThan(0);
});
