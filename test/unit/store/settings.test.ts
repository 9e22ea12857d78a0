import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '#utils/model/settings.ts';
import { MemoryFiles } from './memory-files.ts';

const files = new MemoryFiles();
vi.mock('#utils/store/browser.ts', () => ({ browser: fakeBrowser }));
vi.mock('#utils/store/files/cache-files.ts', () => ({ cacheFiles: () => files }));
const { changeSettings, healSettings, readSettings, watchSettings } = await import(
  '#utils/store/settings.ts'
);

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
  else await files.write('settings', '{"revi');
  await healSettings();
  expect(JSON.parse(new TextDecoder().decode(files.held.get('settings'))).value.theme).toBe('dark');
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
