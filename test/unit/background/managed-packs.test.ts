import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Policy } from '#utils/model/policy.ts';
import { MemoryFiles } from '../store/memory-files.ts';

const files = new MemoryFiles();
vi.mock('#utils/store/files/cache-files.ts', () => ({ cacheFiles: () => files }));
vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const { lockPacks, subscribeManaged } = await import('../../../entrypoints/background/managed-packs.ts');

const KEY = 'A'.repeat(43).replace(/^AA/, 'cO');
const ADDRESS = `https://desk.example/datapackage.json#ed25519=${KEY}`;
const asked: string[] = [];
const handler = (name: string) => async (payload: { id?: string; address?: string }) => {
  asked.push(`${name} ${payload.id ?? payload.address}`);
  return name === 'look-at-pack' ? { id: 'desk', key: KEY } : null;
};
const handlers = Object.fromEntries(
  ['look-at-pack', 'subscribe-pack', 'subscribe-file', 'pause-pack', 'remove-pack', 'sync-pack'].map(name => [
    name,
    handler(name),
  ]),
) as never as Parameters<typeof lockPacks>[0];
const set = (policy: object) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy as never);

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  vi.restoreAllMocks();
});

test('the packs an organisation names are subscribed to, each under the key of its address', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  set({ packs: [ADDRESS, 'https://keyless.example/datapackage.json', 'no address'] });
  await subscribeManaged(handlers)();
  expect(asked).toEqual([`look-at-pack ${ADDRESS}`, 'subscribe-pack desk']);
  expect((await fakeBrowser.alarms.get('managed-packs'))?.name).toBe('managed-packs');
});

test('where it decides alone, others cannot be added and none is removed or paused; syncing goes on', async () => {
  set({ packs: [ADDRESS], locks: ['packs'] });
  const locked = lockPacks(handlers);
  const other = { id: 'x', address: 'https://x.example/datapackage.json', key: null };
  await expect(locked['subscribe-pack'](other, {})).rejects.toMatchObject({ code: 'locked' });
  for (const name of ['remove-pack', 'pause-pack', 'subscribe-file'] as const)
    await expect(locked[name]({ id: 'desk' } as never, {})).rejects.toMatchObject({ code: 'locked' });
  await locked['subscribe-pack']({ id: 'desk', address: ADDRESS, key: KEY }, {});
  await locked['sync-pack']({ id: 'desk' }, {});
  expect(asked).toEqual(['subscribe-pack desk', 'sync-pack desk']);
});

test('without an organisation nothing is locked', async () => {
  set({});
  await lockPacks(handlers)['remove-pack']({ id: 'desk' }, {});
  expect(asked).toEqual(['remove-pack desk']);
});

test('the browser’s schema and ours name the same fields and the same values', async () => {
  const file = join(import.meta.dirname, '../../../public/managed-schema.json');
  const { properties } = JSON.parse(await readFile(file, 'utf8'));
  expect(Object.keys(properties)).toEqual(Object.keys(Policy.shape));
  const example = { packs: [ADDRESS], sitesOff: ['a.example'], ledger: false };
  for (const schedule of properties.schedule.enum)
    expect(Policy.parse({ ...example, schedule, locks: properties.locks.items.enum })).toMatchObject({
      schedule,
    });
});
