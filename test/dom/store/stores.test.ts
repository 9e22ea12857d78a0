import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE } from '#utils/store/db/schema.ts';
import { cacheFiles } from '#utils/store/files/cache-files.ts';
import { openLedger } from '#utils/store/ledger/ledger.ts';
import { recordsOf } from '../../unit/store/records.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const { changeSettings, healSettings, readSettings } = await import('#utils/store/settings.ts');

const RECORDING = { on: true, private: false };

beforeEach(async () => {
  fakeBrowser.reset();
  for (const name of await caches.keys()) await caches.delete(name);
  await deleteDB(DATABASE);
});

test('files in Cache Storage: whatever the name and the bytes', async () => {
  const files = cacheFiles('trial');
  const names = ['plain', 'folder/file.1.gz', 'https%3A%2F%2Fpacks.example@1-ab/ü ?#.json', '..@3-abc/x'];
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (const name of names) await files.write(name, bytes);
  expect((await files.names()).sort()).toEqual([...names].sort());
  for (const name of names) expect(await files.read(name)).toEqual(bytes);
  await files.write('plain', 'anew');
  expect(new TextDecoder().decode((await files.read('plain')) ?? undefined)).toBe('anew');
  await files.remove('plain');
  expect(await files.read('plain')).toBeNull();
  expect(await files.names()).toHaveLength(3);
});

test('the ledger comes back from Cache Storage after IndexedDB is deleted', async () => {
  const ledger = openLedger();
  expect(await ledger.add(recordsOf(60), RECORDING)).toBe(60);
  await deleteDB(DATABASE);
  expect(await ledger.count()).toBe(60);
  const page = await ledger.list({ search: '17' }, null, 10);
  expect(page.records.map(({ quote }) => quote.exact)).toEqual(['17 houses']);
  expect(await ledger.forget({ all: true })).toBe(60);
  expect(await caches.open('whence-ledger').then(cache => cache.keys())).toEqual([]);
});

test('IndexedDB keeps the ledger after Cache Storage is deleted, and fills it again', async () => {
  await openLedger().add(recordsOf(60), RECORDING);
  await caches.delete('whence-ledger');
  expect(await openLedger().check(true)).toBeNull();
  await deleteDB(DATABASE);
  expect(await openLedger().count()).toBe(60);
});

test('settings come back from Cache Storage', async () => {
  await changeSettings(() => ({ theme: 'dark' }));
  await fakeBrowser.storage.local.clear();
  await healSettings();
  expect((await readSettings()).theme).toBe('dark');
});
