import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Subscription } from '#utils/model/pack-sync.ts';
import { merge } from '#utils/store/follow/merge.ts';
import { MemoryFiles } from './memory-files.ts';

vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
const files = new MemoryFiles();
vi.mock('#utils/store/files/cache-files.ts', () => ({ cacheFiles: () => files }));
const { follow } = await import('#utils/store/follow/follow.ts');
const { Subscriptions } = await import('#utils/store/packs/sync/subscriptions.ts');
const { changeSettings, readSettings } = await import('#utils/store/settings.ts');

describe('three ways to one state', () => {
  test.each([
    ['nothing new', { a: '1' }, { a: '1' }, { a: '1' }, {}, {}],
    ['new here', {}, { a: '1' }, {}, {}, { a: '1' }],
    ['new there', {}, {}, { a: '1' }, { a: '1' }, {}],
    ['changed here', { a: '1' }, { a: '2' }, { a: '1' }, {}, { a: '2' }],
    ['changed there', { a: '1' }, { a: '1' }, { a: '2' }, { a: '2' }, {}],
    ['changed on both sides', { a: '1' }, { a: '2' }, { a: '3' }, { a: '3' }, {}],
    ['given up here', { a: '1', b: '1' }, { b: '1' }, { a: '1', b: '1' }, {}, { a: null }],
    ['given up there', { a: '1', b: '1' }, { a: '1', b: '1' }, { b: '1' }, { a: null }, {}],
    ['all of it lost there', { a: '1', b: '1' }, { a: '1', b: '1' }, {}, {}, { a: '1', b: '1' }],
  ])('%s', (_, base, local, shared, toLocal, toShared) => {
    expect(merge(base as never, local as never, shared as never)).toEqual({ toLocal, toShared });
  });
});

const pack = (id: string, more: Partial<Subscription> = {}): Subscription => ({
  id,
  url: `https://${id}.example/datapackage.json`,
  key: 'k'.repeat(43),
  trust: 'address',
  etag: null,
  checkedAt: null,
  nextAt: null,
  failures: 0,
  error: null,
  underWay: false,
  paused: false,
  ...more,
});
let subscriptions: InstanceType<typeof Subscriptions>;
const actions = {
  subscribe: (id: string, { url, key }: { url: string; key: string | null }) =>
    subscriptions.add(pack(id, { url, key })),
  pause: (id: string, paused: boolean) => subscriptions.update(id, () => ({ paused })),
  remove: (id: string) => subscriptions.remove(id),
};
const run = () => follow(subscriptions, actions);
const shared = () => fakeBrowser.storage.sync.get(null);
const ids = async () => (await subscriptions.list()).map(({ id }) => id);

/** Another machine of the same reader: nothing of its own, the same shared place. */
async function otherMachine(): Promise<void> {
  const there = await shared();
  fakeBrowser.reset();
  files.held.clear();
  subscriptions = new Subscriptions();
  await fakeBrowser.storage.sync.set(there);
}
beforeEach(() => {
  fakeBrowser.reset();
  files.held.clear();
  subscriptions = new Subscriptions();
});
const ask = () => changeSettings(() => ({ follow: true }));

test('nothing leaves the machine unless the reader asked', async () => {
  await subscriptions.add(pack('towns'));
  await changeSettings(() => ({ theme: 'dark' }));
  await run();
  expect(await shared()).toEqual({});
});

test('packs and settings are there on the next machine; sites, and what never was asked for, are not', async () => {
  await ask();
  await changeSettings(() => ({ theme: 'dark', sitesOff: ['quiet.example'] }));
  await subscriptions.add(pack('towns', { paused: true }));
  await subscriptions.add(pack('desk', { url: null }));
  await run();
  expect(JSON.stringify(await shared())).not.toMatch(/quiet|follow|desk/);
  await otherMachine();
  await run();
  expect(await ids()).toEqual([]);
  await ask();
  await run();
  expect(await subscriptions.list()).toMatchObject([{ id: 'towns', paused: true, key: 'k'.repeat(43) }]);
  expect(await readSettings()).toMatchObject({ theme: 'dark', sitesOff: [] });
});

test('a pack given up on one machine is given up on the other; a wiped shared place takes none', async () => {
  await ask();
  for (const id of ['towns', 'rivers']) await subscriptions.add(pack(id));
  await run();
  await fakeBrowser.storage.sync.remove('pack.towns');
  await run();
  expect(await ids()).toEqual(['rivers']);
  await fakeBrowser.storage.sync.clear();
  await run();
  expect(await ids()).toEqual(['rivers']);
  expect(Object.keys(await shared())).toEqual(['pack.rivers']);
});

test('another key for a pack that is here is not believed', async () => {
  await ask();
  await subscriptions.add(pack('towns'));
  await run();
  const forged = { url: 'https://else.example/datapackage.json', key: 'f'.repeat(43), paused: false };
  await fakeBrowser.storage.sync.set({ 'pack.towns': JSON.stringify(forged) });
  await run();
  expect(await subscriptions.get('towns')).toMatchObject({ key: 'k'.repeat(43), url: pack('towns').url });
});

test.each([
  ['pack.bad', '{"url": 5}'],
  ['pack.worse', 'no JSON'],
  ['setting.theme', '"glowing"'],
  ['setting.sitesOff', '["news.example"]'],
  ['setting.toString', '1'],
])('what does not fit is passed over: %s', async (name, value) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await ask();
  await fakeBrowser.storage.sync.set({ [name]: value });
  await run();
  expect(await ids()).toEqual([]);
  expect(await readSettings()).toMatchObject({ theme: 'auto', sitesOff: [] });
});

test('a pack that cannot be taken over now is tried again, and not given up elsewhere for that', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await ask();
  const there = { url: 'https://towns.example/datapackage.json', key: null, paused: false };
  await fakeBrowser.storage.sync.set({ 'pack.towns': JSON.stringify(there) });
  await follow(subscriptions, { ...actions, subscribe: () => Promise.reject(new Error('no host')) });
  expect(await shared()).toHaveProperty(['pack.towns']);
  await run();
  expect(await ids()).toEqual(['towns']);
});

test('switched off, what this machine put there is taken away, and its own packs stay', async () => {
  await ask();
  await subscriptions.add(pack('towns'));
  await run();
  await changeSettings(() => ({ follow: false }));
  await run();
  expect([await shared(), await ids()]).toEqual([{}, ['towns']]);
});
