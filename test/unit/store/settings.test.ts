import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '#utils/model/settings.ts';
import { MemoryFiles } from './memory-files.ts';

const files = new MemoryFiles();
vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
vi.mock('#utils/store/files/cache-files.ts', () => ({ cacheFiles: () => files }));
const { changeSettings, healSettings, readSettings, watchSettings } = await import(
  '#utils/store/settings.ts'
);
const { readPolicy } = await import('#utils/store/policy.ts');

beforeEach(() => {
  fakeBrowser.reset();
  files.held.clear();
});

const stored = async () =>
  (await fakeBrowser.storage.local.get('settings')).settings as { revision: number; value: unknown };

test('what was never set is the default', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('a change keeps the rest and is in both homes', async () => {
  await changeSettings(() => ({ theme: 'dark' }));
  const changed = await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'paper.example'] }));
  expect(changed).toEqual({ ...defaultSettings, theme: 'dark', sitesOff: ['paper.example'] });
  expect(await readSettings()).toEqual(changed);
  const copy = JSON.parse(new TextDecoder().decode(files.held.get('settings')));
  expect(copy).toEqual(await stored());
  expect(copy.revision).toBe(2);
});

test('changes at one time do not undo each other', async () => {
  const sites = ['a.example', 'b.example', 'c.example'];
  await Promise.all(sites.map(site => changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }))));
  expect((await readSettings()).sitesOff.sort()).toEqual(sites);
});

test('a value that does not fit is refused and nothing changes', async () => {
  await expect(changeSettings(() => ({ openDelay: -1 }))).rejects.toThrow();
  expect(await readSettings()).toEqual(defaultSettings);
});

test.each([
  ['one bad field', { theme: 'dark', openDelay: 'soon' }, { theme: 'dark' }],
  ['a field of a later version', { theme: 'light', glow: true }, { theme: 'light' }],
  ['an older object with fields missing', { trigger: 'click' }, { trigger: 'click' }],
  ['no object at all', 'dark', {}],
  ['nothing', null, {}],
])('stored with %s', async (_, value, expected) => {
  await fakeBrowser.storage.local.set({ settings: { revision: 1, value } });
  expect(await readSettings()).toEqual({ ...defaultSettings, ...expected });
});

test.each(['gone', 'older', 'garbled'])(
  'storage.local %s after a kill: the other home heals it',
  async how => {
    await changeSettings(() => ({ theme: 'light' }));
    const older = await stored();
    await changeSettings(() => ({ theme: 'dark' }));
    if (how === 'gone') await fakeBrowser.storage.local.remove('settings');
    else await fakeBrowser.storage.local.set({ settings: how === 'older' ? older : { revision: 'x' } });
    await healSettings();
    expect((await readSettings()).theme).toBe('dark');
  },
);

test.each(['gone', 'garbled'])('Cache Storage %s: storage.local heals it', async how => {
  await changeSettings(() => ({ theme: 'dark' }));
  if (how === 'gone') files.held.clear();
  else for (const name of files.held.keys()) await files.write(name, '{"revi');
  await healSettings();
  await fakeBrowser.storage.local.clear();
  await healSettings();
  expect((await readSettings()).theme).toBe('dark');
});

describe('what an organisation sets', () => {
  const set = (policy: object) => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy as never);
  };
  afterEach(() => void vi.restoreAllMocks());

  test('names packs as subscriptions do, however it wrote their addresses', async () => {
    const fragment = `#ed25519=${'A'.repeat(43).replace(/^AA/, 'cO')}`;
    set({ packs: [`https://desk.example/pack/${fragment}`, 'no address'] });
    expect((await readPolicy()).packs).toEqual([
      `https://desk.example/pack/datapackage.json${fragment}`,
      'no address',
    ]);
  });

  test('is where the reader begins, and gives way to what the reader chooses', async () => {
    set({ schedule: 'daily', ledger: false, sitesOff: ['desk.example'] });
    expect(await readSettings()).toMatchObject({
      packs: { schedule: 'daily' },
      ledger: { on: false },
      sitesOff: ['desk.example'],
    });
    await changeSettings(() => ({ theme: 'dark' }));
    set({ schedule: 'off' });
    expect(await readSettings()).toMatchObject({ theme: 'dark', packs: { schedule: 'off' } });
    await changeSettings(() => ({ packs: { schedule: 'weekly' }, sitesOff: [] }));
    expect(await readSettings()).toMatchObject({ packs: { schedule: 'weekly' }, sitesOff: [] });
  });

  test('stays where it is locked, whatever the reader chose before or after', async () => {
    await changeSettings(() => ({ packs: { schedule: 'weekly' }, sitesOff: ['own.example'] }));
    set({ schedule: 'off', sitesOff: ['desk.example'], locks: ['schedule', 'sites'] });
    const locked = { packs: { schedule: 'off' }, sitesOff: ['own.example', 'desk.example'] };
    expect(await readSettings()).toMatchObject(locked);
    expect(
      await changeSettings(() => ({ packs: { schedule: 'daily' }, sitesOff: ['own.example'] })),
    ).toMatchObject(locked);
    set({});
    expect((await readSettings()).sitesOff).toEqual(['own.example']);
  });

  test('counts field by field, and not at all where there is none', async () => {
    set({ schedule: 'hourly', ledger: false });
    expect(await readSettings()).toMatchObject({ packs: { schedule: 'weekly' }, ledger: { on: false } });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
    expect(await readSettings()).toEqual(defaultSettings);
  });
});

test('watchers hear of changes until their signal aborts', async () => {
  const heard: Settings['theme'][] = [];
  const stop = new AbortController();
  watchSettings(({ theme }) => heard.push(theme), stop.signal);
  watchSettings(() => heard.push('auto'), AbortSignal.abort());
  await changeSettings(() => ({ theme: 'dark' }));
  await fakeBrowser.storage.local.set({ other: 1 });
  stop.abort();
  await changeSettings(() => ({ theme: 'light' }));
  expect(heard).toEqual(['dark']);
});

describe('storage.local out of order for good', () => {
  const broken = async () => {
    throw new Error('IO error: MANIFEST-000001');
  };
  beforeEach(async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(broken);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(broken);
  });
  afterEach(() => vi.restoreAllMocks());

  test('what was kept is read from the other home, and changes are kept there', async () => {
    await healSettings();
    expect((await readSettings()).theme).toBe('dark');
    await changeSettings(() => ({ openDelay: 100 }));
    expect(await readSettings()).toMatchObject({ theme: 'dark', openDelay: 100 });
  });

  test('others are told of changes all the same', async () => {
    const life = new AbortController();
    const told = vi.fn();
    watchSettings(told, life.signal);
    await changeSettings(() => ({ openDelay: 100 }));
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ openDelay: 100 })));
    life.abort();
  });

  test('a home that is read but not written is said to be so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValue({} as never);
    await expect(changeSettings(() => ({ openDelay: 100 }))).rejects.toThrow('MANIFEST');
  });
});

test('a kill while the copy is replaced, and storage.local thrown back: the change before is not lost', async () => {
  const before = await fakeBrowser.storage.local.get();
  await changeSettings(() => ({ openDelay: 100 }));
  const names = [...files.held.keys()];
  await changeSettings(() => ({ openDelay: 200 }));
  const [replaced = ''] = [...files.held.keys()].filter(name => !names.includes(name));
  expect(replaced).not.toBe('');
  files.held.delete(replaced);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(before);
  await healSettings();
  expect((await readSettings()).openDelay).toBe(100);
});
