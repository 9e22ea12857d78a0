import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ensureFirefox } from '#utils/cli/setup/firefox.ts';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { buildPack } from '#utils/packs/node/build-pack.ts';
import { toBase64Url } from '#utils/packs/signature/base64.ts';
import { generateKeyPair, type KeyPair, signatureFile } from '#utils/packs/signature/key-pair.ts';
import { SIGNATURE_FILE } from '#utils/packs/signature/verify.ts';
import { EXTENSION_ORIGIN, Firefox } from './marionette.ts';
import { TlsSite } from './tls-site.ts';

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3-demo');
const SYRIA = join(import.meta.dirname, '../../utils/packs/bundled/syria');
const PATIENCE = { timeout: 20_000, interval: 200 };

let folder: string;
let pair: KeyPair;
let firefox: Firefox;
let site: TlsSite;

/** A version of the bundled pack of figures under another id, built and signed; version 2 lacks the last figure. */
async function publish(version: number): Promise<string> {
  const [source, built] = [join(folder, `source-${version}`), join(folder, `built-${version}`)];
  await cp(SYRIA, source, { recursive: true });
  const head = JSON.parse(await readFile(join(source, 'pack.json'), 'utf8'));
  Object.assign(head, { title: 'Trial of figures' });
  Object.assign(head.whence, { id: 'trial', version });
  await writeFile(join(source, 'pack.json'), JSON.stringify(head));
  if (version > 1) {
    const rows = (await readFile(join(source, 'observations.ndjson'), 'utf8')).trim().split('\n');
    await writeFile(join(source, 'observations.ndjson'), rows.slice(0, -1).join('\n'));
  }
  await buildPack(source, built);
  const manifest = new Uint8Array(await readFile(join(built, MANIFEST_FILE)));
  await writeFile(join(built, SIGNATURE_FILE), await signatureFile(manifest, pair));
  return built;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-firefox-packs-'));
  pair = await generateKeyPair();
  site = new TlsSite(await publish(1));
  firefox = await Firefox.start(ensureFirefox());
  await site.open(firefox);
  await firefox.installAddon(EXTENSION);
});
afterAll(async () => {
  await firefox?.stop();
  site?.close();
  await rm(folder, { recursive: true, force: true });
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
  const key = toBase64Url(pair.publicKey);
  const address = `https://packs.test/#ed25519=${key}`;
  const look = await send<{ value: { id: string } }>('look-at-pack', { address });
  expect(look).toMatchObject({ ok: true, value: { id: 'trial', trust: 'address' } });
  expect(await send('subscribe-pack', { id: 'trial', address, key })).toMatchObject({ ok: true });
  await shows('version 1');

  site.folder = await publish(2);
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
