import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { errorCode, heads, host, inUse, restart, subscribe, sync, version } from './harness.ts';

describe('an older version is refused', () => {
  beforeEach(async () => {
    await subscribe();
    await host.publish(version(2));
    await sync.sync('towns');
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
    expect(await errorCode()).toBe('pack_rollback');
    expect(await inUse()).toEqual(['towns 2']);
  });
});
