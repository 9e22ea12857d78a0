import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureFirefox } from '#utils/cli/setup/firefox.ts';
import { EXTENSION_ORIGIN, Firefox } from './marionette.ts';
import { TlsSite } from './tls-site.ts';
import { TrialPack } from './trial-pack.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3-demo');
const PATIENCE = { timeout: 20_000, interval: 200 };

let pack: TrialPack;
let firefox: Firefox;
let site: TlsSite;

beforeAll(async () => {
  pack = await TrialPack.create();
  site = new TlsSite(await pack.publish(1));
  firefox = await Firefox.start(ensureFirefox());
  await site.open(firefox);
  await firefox.installAddon(EXTENSION);
});
afterAll(async () => {
  await firefox?.stop();
  site?.close();
  await pack?.remove();
});

const send = <T>(type: string, payload: object): Promise<T> =>
  firefox.execute<T>(
    'return browser.runtime.sendMessage({ type: arguments[0], payload: arguments[1] })',
    type,
    payload,
  );
const packCard = (): Promise<string> =>
  firefox.execute<string>(
    `return document.querySelector('article[aria-label="Trial of figures"]')?.innerText ?? ''`,
  );
const shows = (words: string) => vi.waitFor(async () => expect(await packCard()).toContain(words), PATIENCE);

test('subscribe, sync with the background ended in the middle, undo; no request names the installation', async () => {
  await firefox.navigate(`${EXTENSION_ORIGIN}/options.html`);
  const { key, address } = pack;
  const look = await send<{ value: { id: string } }>('look-at-pack', { address });
  expect(look).toMatchObject({ ok: true, value: { id: 'trial', trust: 'address' } });
  expect(await send('subscribe-pack', { id: 'trial', address, key })).toMatchObject({ ok: true });
  await shows('version 1');

  site.folder = await pack.publish(2);
  site.delay = 2000;
  await send('sync-pack', { id: 'trial' });
  await vi.waitFor(() => expect(site.asked.at(-1)?.path).toMatch(/\.2\.ndjson\.gz$/), PATIENCE);
  site.delay = 0;
  await firefox.inChrome(
    `return WebExtensionPolicy.getByID('whence@whence.example').extension
       .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }).then(() => 1);`,
  );
  await shows('version 2');
  await send('undo-pack', { id: 'trial' });
  await shows('version 1');

  site.asked.length = 0;
  await send('sync-pack', { id: 'trial' });
  await vi.waitFor(() => expect(site.asked).toMatchObject([{ path: '/datapackage.json' }]), PATIENCE);
  await shows('version 1');
  for (const { origin, cookie } of site.asked) expect([origin, cookie]).toEqual([undefined, undefined]);
});
