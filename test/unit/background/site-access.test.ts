import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const browser = {
  ...fakeBrowser,
  permissions: { getAll: async () => ({ origins: granted }) },
  scripting: {
    getRegisteredContentScripts: async () => (registered ? [{}] : []),
    registerContentScripts: async ([script]: { matches: string[] }[]) => {
      registered = script?.matches ?? null;
    },
    updateContentScripts: async ([script]: { matches: string[] }[]) => {
      registered = script?.matches ?? null;
    },
    unregisterContentScripts: async () => {
      registered = null;
    },
  },
};
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('#utils/store/browser.ts', () => ({ browser }));
const { followGrantedHosts } = await import('../../../entrypoints/background/site-access.ts');
const { addPackHost, packHosts } = await import('#utils/store/pack-hosts.ts');

const NEWS = 'https://news.example/*';
const PACKS = 'https://packs.example/*';
let granted: string[];
let registered: string[] | null;
beforeEach(() => {
  fakeBrowser.reset();
  [granted, registered] = [[], null];
});

test('the script runs where the reader allowed it, and nowhere after that was withdrawn', async () => {
  granted = [NEWS];
  await followGrantedHosts();
  expect(registered).toEqual([NEWS]);
  granted = [];
  await followGrantedHosts({ origins: [NEWS] });
  expect(registered).toBeNull();
});

test('a host granted so that packs can be fetched is no site to read on', async () => {
  await addPackHost(PACKS);
  granted = [PACKS];
  await followGrantedHosts();
  expect(registered).toBeNull();
  granted = [NEWS, PACKS];
  await followGrantedHosts();
  expect(registered).toEqual([NEWS]);
});

test('withdrawn and granted anew for reading, it is one', async () => {
  await addPackHost(PACKS);
  await followGrantedHosts({ origins: [PACKS] });
  expect(await packHosts()).toEqual([]);
  granted = [PACKS];
  await followGrantedHosts();
  expect(registered).toEqual([PACKS]);
});

test('all sites are all sites', async () => {
  await addPackHost(PACKS);
  granted = ['*://*/*', PACKS];
  await followGrantedHosts();
  expect(registered).toEqual(['*://*/*']);
});
