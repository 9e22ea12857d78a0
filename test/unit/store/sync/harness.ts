import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Files } from '#utils/store/files/files.ts';
import type { PackStore } from '#utils/store/packs/packs.ts';
import type { PackSync } from '#utils/store/packs/sync/pack-sync.ts';
import type { SyncParts } from '#utils/store/packs/sync/parts.ts';
import { MemoryFiles } from '../memory-files.ts';
import { MemoryHost } from '../memory-host.ts';
import { MemoryPack } from '../pack-fixture.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const { openPackStore } = await import('#utils/store/packs/packs.ts');
const { twoHomes } = await import('#utils/store/two-homes.ts');
const { openNetworkLog } = await import('#utils/store/network-log.ts');
const { PackSync: Sync } = await import('#utils/store/packs/sync/pack-sync.ts');
const { Downloads } = await import('#utils/store/packs/sync/downloads.ts');
const { Subscriptions } = await import('#utils/store/packs/sync/subscriptions.ts');

/** A busy machine is slow, not wrong. */
export const PATIENT = { timeout: 60_000 };
export const NOW = Date.parse('2026-11-24T12:00:00Z');

/** What the background works with, made anew before each test. */
export let host: MemoryHost;
export let files: MemoryFiles;
export let heads: MemoryFiles;
export let downloads: MemoryFiles;
export let requests: MemoryFiles;
export let store: PackStore;
export let sync: PackSync;

/** What a test may change. */
export const world: {
  now: number;
  /** Bytes that may still be stored. */
  room: number | null;
  schedule: 'off' | 'daily' | 'weekly';
  /** How often another version came into use. */
  news: number;
} = { now: NOW, room: null, schedule: 'daily', news: 0 };

/** What the background of the last start works with. */
export let parts: () => SyncParts;

/** What a new start of the background finds. `wrap` stands between it and its files. */
export function restart(wrap: (files: Files) => Files = same => same): void {
  store = openPackStore(wrap(files), twoHomes('packs', wrap(heads)));
  const log = openNetworkLog(wrap(requests));
  const wire = {
    fetch: host.fetch,
    log: (entry: { url: string; bytes: number; outcome: string }) =>
      log.add({ time: new Date(world.now).toISOString(), ...entry }),
  };
  const made = {
    store,
    subscriptions: new Subscriptions(twoHomes('subscriptions', wrap(heads))),
    downloads: new Downloads(wire, wrap(downloads)),
    wire,
    now: () => world.now,
    random: () => 0.5,
    app: '1.0.0',
    schedule: async () => world.schedule,
    room: async () => world.room,
  };
  const onNew = async () => {
    world.news++;
  };
  parts = () => made;
  sync = new Sync(made, { onNew, onActivity: async () => {} });
}

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  files = new MemoryFiles();
  heads = new MemoryFiles();
  downloads = new MemoryFiles();
  requests = new MemoryFiles();
  Object.assign(world, { now: NOW, room: null, schedule: 'daily', news: 0 });
  vi.setSystemTime(NOW);
  host = await MemoryHost.create();
  restart();
});

export const networkLog = () => openNetworkLog(requests);
export const subscriptions = () => new Subscriptions(twoHomes('subscriptions', heads));
export const subscription = async () => (await subscriptions().list())[0];
export const errorCode = async () => (await subscription())?.error?.code;
export const inUse = async () =>
  (await store.load()).map(({ summary }) => `${summary.id} ${summary.version}`);
export const ended = () =>
  vi.waitFor(async () => expect((await subscription())?.underWay).toBe(false), PATIENT);
export const version = (n: number) => new MemoryPack(n, [`Town ${n}`], { bridges: n });

/** Names that do not compress, so that a few of them make a long file. */
export const longNames = (count: number, first = 0): string[] =>
  Array.from({ length: count }, (_, n) =>
    createHash('sha512')
      .update(String(first + n))
      .digest('base64'),
  );

/** Version 1 is in use, and nothing was asked since. */
export async function subscribe(first = version(1)): Promise<void> {
  await host.publish(first);
  await sync.subscribe({ id: 'towns', address: host.address, key: host.key });
  await ended();
  expect(await inUse()).toEqual(['towns 1']);
  host.asked.length = 0;
}
