import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import {
  downloads,
  files,
  host,
  inUse,
  NOW,
  networkLog,
  PATIENT,
  restart,
  store,
  subscribe,
  subscription,
  sync,
  version,
  world,
} from './harness.ts';

const DAY = 86_400_000;

describe('a sync', () => {
  beforeEach(() => subscribe());

  test('with nothing new costs one request', async () => {
    const before = world.news;
    await sync.sync('towns');
    expect(host.asked).toEqual([MANIFEST_FILE]);
    expect(await networkLog().latest(1)).toMatchObject([{ outcome: '304', bytes: 0 }]);
    expect(world.news).toBe(before);
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
    world.now += 2 * DAY;
    await Promise.all([sync.resume(), sync.sync('towns')]);
    expect(host.asked).toEqual([MANIFEST_FILE]);
    await sync.resume();
    expect(host.asked).toEqual([MANIFEST_FILE]);
    expect(await sync.nextAt()).toBe(world.now + DAY);
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
      await vi.waitFor(() => expect(served).toBe(stop + 1), PATIENT);
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
    await vi.waitFor(
      () => expect(sync.activity()).toMatchObject([{ id: 'towns', step: 'fetching' }]),
      PATIENT,
    );
    await vi.waitFor(() => expect(sync.activity()[0]?.bytes).toBeGreaterThan(0), PATIENT);
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
    await vi.waitFor(() => expect(sync.activity()[0]?.step).toBe('fetching'), PATIENT);
    await sync.remove('towns');
    await running;
    expect(await inUse()).toEqual([]);
    expect(await subscription()).toBeUndefined();
    expect([files.held.size, downloads.held.size]).toEqual([0, 0]);
  });
});
