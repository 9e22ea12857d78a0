import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackupSubscription } from '#utils/model/backup.ts';
import type { FileSubscriptionRequest } from '#utils/model/pack-sync.ts';
import { MemoryFiles } from './memory-files.ts';
import { MemoryPack } from './pack-fixture.ts';
import * as h from './sync/harness.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const { PackFiles } = await import('#utils/store/packs/sync/pack-files.ts');
const { exportPack } = await import('#utils/store/packs/export-pack.ts');
const { restorePack } = await import('#utils/store/backup/restore-pack.ts');
const { twoHomes } = await import('#utils/store/two-homes.ts');

const NAME = 'restore-towns.tar';
let uploads: MemoryFiles;
let kept: BackupSubscription;
let tar: Blob;

/** A reader with version 2 backs up; another begins with nothing. */
beforeEach(async () => {
  await h.subscribe();
  await h.host.publish(h.version(2));
  await h.sync.sync('towns');
  const { id = '', url = null, key = null, trust = 'none', paused = false } = (await h.subscription()) ?? {};
  kept = { id, url, key, trust, paused };
  tar = (await exportPack('towns', h.files, twoHomes('packs', h.heads))).content;
  await h.sync.remove('towns');
  expect(await h.inUse()).toEqual([]);
  uploads = new MemoryFiles();
});

const restore = async (subscription: BackupSubscription, file: Blob | null) => {
  if (file) await uploads.write(NAME, new Uint8Array(await file.arrayBuffer()));
  const parts = h.parts();
  const packFiles = new PackFiles(parts, uploads);
  const watch = { signal: new AbortController().signal, report: () => {} };
  const to = {
    store: h.store,
    subscriptions: h.subscriptions(),
    subscribeFile: (agreed: FileSubscriptionRequest) => packFiles.subscribe(agreed, watch),
    uploads,
  };
  return restorePack(to, subscription, file && NAME);
};

test('whole: in use at once, without a network, under the key that was pinned', async () => {
  h.host.asked.length = 0;
  expect(await restore(kept, tar)).toBe('added');
  expect(await h.inUse()).toEqual(['towns 2']);
  expect(await h.subscription()).toMatchObject({ key: h.host.key, underWay: false });
  expect(h.host.asked).toEqual([]);
  expect(await uploads.names()).toEqual([]);
});

test('by reference: under way, and there after the next sync', async () => {
  expect(await restore(kept, null)).toBe('added');
  expect(await h.subscription()).toMatchObject({ underWay: true });
  await h.sync.resume();
  expect(await h.inUse()).toEqual(['towns 2']);
});

test('files that the key did not sign are not used: the host is asked instead', async () => {
  const other = new Uint8Array(await tar.arrayBuffer());
  const text = new TextDecoder('latin1').decode(other);
  const at = text.indexOf('"title":"Towns 2"') + '"title":"'.length;
  other[at] = 'B'.charCodeAt(0);
  expect(await restore(kept, new Blob([other]))).toBe('added');
  expect(await h.inUse()).toEqual([]);
  await h.sync.resume();
  expect(await h.inUse()).toEqual(['towns 2']);
});

test('without a host, files that do not hold are refused and nothing stays of them', async () => {
  const cut = tar.slice(0, 700);
  await expect(restore({ ...kept, url: null }, cut)).rejects.toMatchObject({ code: 'file_cut' });
  expect(await h.subscription()).toBeUndefined();
  expect(await uploads.names()).toEqual([]);
});

test('what is here stays as it is, under its own key', async () => {
  await h.host.publish(new MemoryPack(3, ['Town 3']));
  await h.sync.subscribe({ id: 'towns', address: h.host.address, key: h.host.key });
  await h.ended();
  expect(await restore(kept, tar)).toBe('here');
  expect(await h.inUse()).toEqual(['towns 3']);
  const stranger = `${'A'.repeat(42)}E`;
  await expect(restore({ ...kept, key: stranger }, null)).rejects.toMatchObject({ code: 'backup_other_key' });
  expect(await h.subscription()).toMatchObject({ key: h.host.key });
});

test.each([
  ['http://packs.example/datapackage.json', 'address_https'],
  ['https://192.168.1.1/datapackage.json', 'address_private'],
])('an address that no pack may have (%s) is refused in a backup too', async (url, code) => {
  await expect(restore({ ...kept, url }, null)).rejects.toMatchObject({ code });
  expect(await h.subscription()).toBeUndefined();
});

test('a pack that came with the extension is not replaced', async () => {
  await h.store.install(h.version(1), { withExtension: true });
  await expect(restore(kept, tar)).rejects.toMatchObject({ code: 'pack_taken' });
});
