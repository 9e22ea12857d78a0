import { beforeEach, describe, expect, test, vi } from 'vitest';

const contains = vi.fn(async (_: { origins: string[] }) => false);
let home = '';
vi.mock('#utils/store/browser.ts', () => ({
  browser: { runtime: { getURL: () => home }, permissions: { contains } },
}));
const { allowedFetch } = await import('#utils/store/packs/sync/allowed-fetch.ts');

const network = vi.fn(async () => new Response('x'));
beforeEach(() => {
  vi.stubGlobal('fetch', network);
  network.mockClear();
  contains.mockClear();
});

describe('where the browser names the installation to hosts', () => {
  beforeEach(() => {
    home = 'moz-extension://6d1f5a2e/';
  });
  test('nothing is fetched without permission', async () => {
    await expect(allowedFetch('https://packs.example/a/datapackage.json', {})).rejects.toMatchObject({
      code: 'host_not_allowed',
      details: ['packs.example'],
    });
    expect(network).not.toHaveBeenCalled();
    expect(contains).toHaveBeenCalledWith({ origins: ['https://packs.example/*'] });
  });
  test('with permission it is', async () => {
    contains.mockResolvedValueOnce(true);
    await allowedFetch('https://packs.example/datapackage.json', {});
    expect(network).toHaveBeenCalledOnce();
  });
});

test('where all installations have one name, no permission is needed', async () => {
  home = 'chrome-extension://abcdefgh/';
  await allowedFetch('https://packs.example/datapackage.json', {});
  expect(network).toHaveBeenCalledOnce();
  expect(contains).not.toHaveBeenCalled();
});
