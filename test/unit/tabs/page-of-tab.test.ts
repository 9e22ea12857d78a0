import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const browser = {
  ...fakeBrowser,
  permissions: {
    getAll: async () => ({ origins: granted }),
    contains: async ({ origins }: { origins: string[] }) =>
      granted.includes('*://*/*') || origins.every(origin => granted.includes(origin)),
  },
  extension: { isAllowedFileSchemeAccess: async () => filesOpen },
  tabs: { sendMessage: async () => undefined },
  runtime: {
    id: 'whence',
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return { ok: true, value: null };
    },
  },
};
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('#utils/store/browser.ts', () => ({ browser }));
const { pageOfTab } = await import('#utils/tabs/page-of-tab.ts');
const { addPackHost } = await import('#utils/store/pack-hosts.ts');

const TAB = { id: 7, windowId: 1, url: 'https://packs.example:8443/news' };
let granted: string[];
let filesOpen: boolean;
let sent: unknown[];
beforeEach(() => {
  fakeBrowser.reset();
  [granted, sent, filesOpen] = [[], [], true];
});

test('a page of a site that was allowed, without a script yet, gets one', async () => {
  granted = ['https://packs.example/*'];
  expect(await pageOfTab(TAB)).toEqual({ kind: 'reading' });
  expect(sent).toEqual([{ type: 'start-in-tab', payload: { tabId: 7 } }]);
});

test.each([
  { what: 'a site that was not', origins: [] },
  { what: 'another one', origins: ['https://news.example/*'] },
])('not allowed: $what', async ({ origins }) => {
  granted = origins;
  expect(await pageOfTab(TAB)).toEqual({ kind: 'not-allowed' });
  expect(sent).toEqual([]);
});

test('a host that was granted so that packs can be fetched is no site to read on', async () => {
  await addPackHost('https://packs.example/*');
  granted = ['https://packs.example/*', 'https://news.example/*'];
  expect(await pageOfTab(TAB)).toEqual({ kind: 'not-allowed' });
  expect(sent).toEqual([]);
});

test('unless all sites were allowed', async () => {
  await addPackHost('https://packs.example/*');
  granted = ['https://packs.example/*', '*://*/*'];
  expect(await pageOfTab(TAB)).toEqual({ kind: 'reading' });
});

describe('a file', () => {
  const file = { ...TAB, url: 'file:///home/reader/saved.html' };

  test('is read once files were allowed', async () => {
    granted = ['file:///*'];
    expect(await pageOfTab(file)).toEqual({ kind: 'reading' });
    expect(sent).toEqual([{ type: 'start-in-tab', payload: { tabId: 7 } }]);
  });

  test.each([[[]], [['https://news.example/*']]])('is not with %j alone', async origins => {
    granted = origins;
    expect(await pageOfTab(file)).toEqual({ kind: 'not-allowed' });
    expect(sent).toEqual([]);
  });

  test('cannot be while the browser keeps extensions from files', async () => {
    [granted, filesOpen] = [['file:///*'], false];
    expect(await pageOfTab(file)).toEqual({ kind: 'files-closed' });
    expect(sent).toEqual([]);
  });

  test('is asked for by no one in Firefox', async () => {
    vi.stubEnv('FIREFOX', 'true');
    expect(await pageOfTab(file)).toEqual({ kind: 'browser-page' });
    vi.unstubAllEnvs();
  });
});
