import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WhenceError } from '#utils/model/errors.ts';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { generateKeyPair } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import type { PackStore } from '#utils/store/packs/packs.ts';
import type { PackSync } from '#utils/store/packs/sync/pack-sync.ts';
import { MemoryFiles } from './memory-files.ts';
import { HOST, MemoryHost } from './memory-host.ts';
import { MemoryPack } from './pack-fixture.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const { openPackStore } = await import('#utils/store/packs/packs.ts');
const { twoHomes } = await import('#utils/store/two-homes.ts');
const { openNetworkLog } = await import('#utils/store/network-log.ts');
const { PackSync: Sync } = await import('#utils/store/packs/sync/pack-sync.ts');
const { Downloads } = await import('#utils/store/packs/sync/downloads.ts');
const { Subscriptions } = await import('#utils/store/packs/sync/subscriptions.ts');

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-24T12:00:00Z');
let now: number;
let room: number | null;
let host: MemoryHost;
let files: MemoryFiles;
let heads: MemoryFiles;
let downloads: MemoryFiles;
let requests: MemoryFiles;
let store: PackStore;
let sync: PackSync;
let news: number;

/** What a new start of the background finds. */
function restart(): void {
  store = openPackStore(files, twoHomes('packs', heads));
  const log = openNetworkLog(requests);
  const wire = {
    fetch: host.fetch,
    log: (entry: { url: string; bytes: number; outcome: string }) =>
      log.add({ time: new Date(now).toISOString(), ...entry }),
  };
  const parts = {
    store,
    subscriptions: new Subscriptions(twoHomes('subscriptions', heads)),
    downloads: new Downloads(wire, downloads),
    wire,
    now: () => now,
    random: () => 0.5,
    app: '1.0.0',
    schedule: async () => 'daily' as const,
    room: async () => room,
  };
  const onNew = async () => {
    news++;
  };
  sync = new Sync(parts, { onNew, onActivity: async () => {} });
}

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  files = new MemoryFiles();
  heads = new MemoryFiles();
  downloads = new MemoryFiles();
  requests = new MemoryFiles();
  [now, room, news] = [NOW, null, 0];
  vi.setSystemTime(now);
  host = await MemoryHost.create();
  restart();
});

const version = (n: number) => new MemoryPack(n, [`Town ${n}`], { bridges: n });
const subscription = async () => (await new Subscriptions(twoHomes('subscriptions', heads)).list())[0];
const inUse = async () => (await store.load()).map(({ summary }) => `${summary.id} ${summary.version}`);
const ended = () => vi.waitFor(async () => expect((await subscription())?.underWay).toBe(false));

async function subscribe(): Promise<void> {
  await host.publish(version(1));
  await sync.subscribe({ id: 'towns', address: host.address, key: host.key });
  await ended();
  expect(await inUse()).toEqual(['towns 1']);
  host.asked.length = 0;
}

describe('subscribing', () => {
  test('shows what would come, with the key and where it is from, and takes nothing yet', async () => {
    await host.publish(version(1), { methodology: 'https://packs.example/how' });
    const offer = await sync.look(host.address);
    expect(offer).toMatchObject({
      id: 'towns',
      title: 'Towns 1',
      licence: 'CC0-1.0',
      methodology: 'https://packs.example/how',
      rows: 3,
      url: `${HOST}${MANIFEST_FILE}`,
      key: host.key,
      trust: 'address',
    });
    expect(offer.words?.split(' ')).toHaveLength(10);
    expect(host.asked).toEqual([MANIFEST_FILE, SIGNATURE_FILE]);
    expect(await inUse()).toEqual([]);
  });

  test('a bare address takes the key that the manifest names, once', async () => {
    await host.publish(version(1));
    await expect(sync.look(HOST)).rejects.toMatchObject({ code: 'key_missing' });
    await host.publish(version(1), { keys: [host.key] });
    expect(await sync.look(HOST)).toMatchObject({ key: host.key, trust: 'first-use' });
    await sync.subscribe({ id: 'towns', address: HOST, key: host.key });
    await ended();
    expect(await subscription()).toMatchObject({ key: host.key, trust: 'first-use', error: null });
    const other = await generateKeyPair();
    await host.publish(version(2), { keys: ['x'] }, other);
    await sync.sync('towns');
    expect((await subscription())?.error?.code).toBe('signature_wrong');
  });

  test.each<[string, () => Promise<object>, string]>([
    ['key', async () => ({ id: 'towns', key: (await MemoryHost.create()).key }), 'signature_wrong'],
    ['pack', async () => ({ id: 'cities', key: host.key }), 'sync_id'],
  ])('another %s than the reader saw is refused', async (_, seen, code) => {
    await host.publish(version(1));
    await sync.subscribe({ address: HOST, ...(await seen()) } as never);
    await ended();
    expect((await subscription())?.error?.code).toBe(code);
    expect(await inUse()).toEqual([]);
  });

  test('a pack of that name that is in use, by whomever, is not replaced', async () => {
    await store.install(version(1), { withExtension: true });
    await host.publish(version(9));
    await expect(sync.look(host.address)).rejects.toMatchObject({ code: 'pack_taken' });
    await expect(sync.subscribe({ id: 'towns', address: host.address, key: host.key })).rejects.toMatchObject(
      { code: 'pack_taken' },
    );
    expect(await inUse()).toEqual(['towns 1']);
  });
});

describe('a sync', () => {
  beforeEach(subscribe);

  test('with nothing new costs one request', async () => {
    const before = news;
    await sync.sync('towns');
    expect(host.asked).toEqual([MANIFEST_FILE]);
    expect(await openNetworkLog(requests).latest(1)).toMatchObject([{ outcome: '304', bytes: 0 }]);
    expect(news).toBe(before);
    expect(await subscription()).toMatchObject({
      checkedAt: NOW,
      nextAt: NOW + DAY,
      failures: 0,
      error: null,
    });
  });

  test('brings the next version; undo stays undone until there is a newer one', async () => {
    await host.publish(version(2));
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
    expect(downloads.held.size).toBe(0);
    await store.undo('towns');
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 1']);
    await host.publish(version(3));
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 3']);
    expect((await store.list())[0]?.previous?.version).toBe(1);
  });

  test('asks again without the ETag where the host does not let others ask by it', async () => {
    host.between = async (_, init) => {
      if (new Headers(init.headers).has('if-none-match')) throw new TypeError('preflight refused');
      return undefined;
    };
    await host.publish(version(2));
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
  });

  test('runs when it is due, and what runs is not run twice', async () => {
    await sync.resume();
    expect(host.asked).toEqual([]);
    now += 2 * DAY;
    await Promise.all([sync.resume(), sync.sync('towns')]);
    expect(host.asked).toEqual([MANIFEST_FILE]);
    await sync.resume();
    expect(host.asked).toEqual([MANIFEST_FILE]);
    expect(await sync.nextAt()).toBe(now + DAY);
  });

  test('broken off after each file: the next start goes on, and fetches no file of the pack twice', async () => {
    for (let stop = 0; stop < 3; stop++) {
      await host.publish(version(stop + 2));
      host.asked.length = 0;
      let served = 0;
      host.between = async path => {
        if (!path.endsWith('.gz') || served++ < stop) return undefined;
        return new Promise(() => {});
      };
      void sync.sync('towns');
      await vi.waitFor(() => expect(served).toBe(stop + 1));
      expect((await subscription())?.underWay).toBe(true);
      host.between = async () => undefined;
      restart();
      await sync.resume();
      expect(await inUse()).toEqual([`towns ${stop + 2}`]);
      const files = host.asked.filter(path => path.endsWith('.gz'));
      expect(files.length).toBe(4);
      expect(new Set(files).size).toBe(3);
    }
  });

  test('stopped by the reader: no error, nothing changed, and it can begin again', async () => {
    await host.publish(version(2));
    host.between = async (path, init) => {
      if (!path.startsWith('observations')) return undefined;
      return new Promise((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    };
    const running = sync.sync('towns');
    await vi.waitFor(() => expect(sync.activity()).toMatchObject([{ id: 'towns', step: 'fetching' }]));
    await vi.waitFor(() => expect(sync.activity()[0]?.bytes).toBeGreaterThan(0));
    sync.cancel('towns');
    await running;
    expect(sync.activity()).toEqual([]);
    expect(await subscription()).toMatchObject({ error: null, failures: 0, underWay: false });
    expect(await inUse()).toEqual(['towns 1']);
    host.between = async () => undefined;
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 2']);
  });

  test('removing ends a sync that runs, and leaves nothing', async () => {
    await host.publish(version(2));
    host.between = async (path, init) => {
      if (!path.startsWith('observations')) return undefined;
      return new Promise((_, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    };
    const running = sync.sync('towns');
    await vi.waitFor(() => expect(sync.activity()[0]?.step).toBe('fetching'));
    await sync.remove('towns');
    await running;
    expect(await inUse()).toEqual([]);
    expect(await subscription()).toBeUndefined();
    expect([files.held.size, downloads.held.size]).toEqual([0, 0]);
  });
});

describe('is refused by its own code, and the version in use stays', () => {
  beforeEach(async () => {
    await subscribe();
    await host.publish(version(2));
    await sync.sync('towns');
  });
  const tampered = (path: string) => host.files.get(path)?.fill(7, 20, 24);

  const swap = async (name: string, other: string) => {
    await host.publish(version(3));
    host.files.set(`${name}.ndjson.gz`, host.files.get(`${other}.ndjson.gz`) ?? new Uint8Array());
  };

  const refusals: [string, () => unknown, string][] = [
    ['a rollback', () => host.publish(version(1)), 'pack_rollback'],
    [
      'the version in use with other contents',
      () => host.publish(new MemoryPack(2, ['Else'])),
      'pack_changed',
    ],
    [
      'a pack under another key',
      async () => host.publish(version(3), {}, await generateKeyPair()),
      'signature_wrong',
    ],
    [
      'a manifest changed after signing',
      () => host.files.get(MANIFEST_FILE)?.fill(32, 2, 3),
      'signature_wrong',
    ],
    [
      'no signature',
      async () => [await host.publish(version(3)), host.files.delete(SIGNATURE_FILE)],
      'signature_missing',
    ],
    ['another pack', () => host.publish(new MemoryPack(3, ['Else'], { id: 'cities' })), 'sync_id'],
    ['one for a newer Whence', () => host.publish(version(3), { minApp: '2.0' }), 'sync_app'],
    ['a leap', () => host.publish(version(2 ** 40)), 'sync_leap'],
    ['an expired one', () => host.publish(version(3), { expires: '2026-11-01T00:00:00Z' }), 'sync_expired'],
    [
      'a changed file',
      async () => [await host.publish(version(3)), tampered('entities.3.ndjson.gz')],
      'pack_hash',
    ],
    [
      'a longer file under the name of another',
      async () => swap('entities.3', 'observations.2'),
      'sync_too_large',
    ],
    [
      'a shorter file under the name of another',
      async () => swap('observations.3', 'entities.2'),
      'pack_size',
    ],
    [
      'a half-published one',
      async () => [await host.publish(version(3)), host.files.delete('observations.3.ndjson.gz')],
      'sync_http',
    ],
    [
      'a page instead of the manifest',
      () => {
        const headers = { 'content-type': 'text/html' };
        host.between = async () => new Response('<!doctype html>', { headers });
      },
      'sync_html',
    ],
    [
      'a manifest without end',
      () => {
        host.between = async () => new Response(new Uint8Array(70_000));
      },
      'sync_too_large',
    ],
    [
      'no room',
      async () => {
        await host.publish(version(3));
        room = 10;
      },
      'sync_no_room',
    ],
    [
      'a full disk',
      async () => {
        await host.publish(version(3));
        downloads.left = 1;
      },
      'sync_failed',
    ],
  ];
  test.each(refusals)('%s', async (_, spoil, code) => {
    await spoil();
    await sync.sync('towns');
    expect((await subscription())?.error?.code).toBe(code);
    expect((await subscription())?.failures).toBe(1);
    expect((await subscription())?.nextAt).toBe(NOW + 900_000);
    expect(await inUse()).toEqual(['towns 2']);
    restart();
    expect(await inUse()).toEqual(['towns 2']);
  });

  test('offline at each step in turn; then it comes after all', async () => {
    await host.publish(version(3));
    for (let step = 0; step < 5; step++) {
      let served = 0;
      host.between = async () => {
        if (served++ >= step) throw new TypeError('offline');
        return undefined;
      };
      downloads.held.clear();
      await sync.sync('towns');
      expect((await subscription())?.error?.code).toBe('sync_unreachable');
      expect(await inUse()).toEqual(['towns 2']);
    }
    host.between = async () => undefined;
    await sync.sync('towns');
    expect(await inUse()).toEqual(['towns 3']);
    expect((await subscription())?.failures).toBe(0);
  });

  test.each<[string, () => unknown]>([
    [
      'IndexedDB was wiped',
      () => {
        globalThis.indexedDB = new IDBFactory();
      },
    ],
    [
      'storage.local lost its last writes',
      async () => {
        const { packs } = await fakeBrowser.storage.local.get('packs');
        const [head] = (packs as { value: object[] }).value;
        const older = {
          revision: 1,
          value: [{ ...head, highest: 1, current: (head as { previous: object }).previous, previous: null }],
        };
        await fakeBrowser.storage.local.set({ packs: older });
      },
    ],
    ['storage.local was emptied of it', () => fakeBrowser.storage.local.remove('packs')],
    ['the heads in Cache Storage are gone', () => heads.held.delete('packs')],
  ])('a rollback, also after %s', async (_, spoil) => {
    await spoil();
    restart();
    await host.publish(version(1));
    await sync.sync('towns');
    expect((await subscription())?.error?.code).toBe('pack_rollback');
    expect(await inUse()).toEqual(['towns 2']);
  });
});

test('the network log holds every request, newest first, over months', async () => {
  await subscribe();
  now += 40 * DAY;
  host.between = async () => {
    throw new TypeError('offline');
  };
  await sync.sync('towns');
  const entries = await openNetworkLog(requests).latest(100);
  expect(entries.map(({ outcome }) => outcome)).toEqual([
    ...['sync_unreachable', 'sync_unreachable'],
    ...Array(5).fill('200'),
  ]);
  expect(entries[0]).toEqual({
    time: '2027-01-03T12:00:00.000Z',
    url: HOST + MANIFEST_FILE,
    bytes: 0,
    outcome: 'sync_unreachable',
  });
  expect(await openNetworkLog(requests).latest(3)).toEqual(entries.slice(0, 3));
  expect([...requests.held.keys()]).toEqual(['2026-11', '2027-01']);
});

test('no more than twenty subscriptions', async () => {
  const subscriptions = new Subscriptions(twoHomes('subscriptions', heads));
  await subscribe();
  const one = await subscription();
  if (!one) throw new WhenceError('pack_missing', 'towns');
  for (let n = 1; n < 20; n++) await subscriptions.add({ ...one, id: `p${n}` });
  await expect(subscriptions.add({ ...one, id: 'p20' })).rejects.toMatchObject({
    code: 'subscriptions_full',
  });
  await expect(subscriptions.add({ ...one, id: 'p3' })).rejects.toMatchObject({ code: 'pack_taken' });
});
