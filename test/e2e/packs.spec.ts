import type { Page } from '@playwright/test';
import { hoverMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { PackHost } from './fixtures/pack-host.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

const V1 = [
  { id: 'winter', value: 6543, asOf: '2012-02-01' },
  { id: 'autumn', value: 3210, asOf: '2011-11-01' },
];
const V2 = [
  { id: 'winter', value: 6789, asOf: '2012-02-01' },
  { id: 'summer', value: 1987, asOf: '2011-08-01' },
];
const V3 = [...V2, { id: 'spring', value: 1122, asOf: '2011-05-01' }];

const packCard = (settings: Page) => settings.getByRole('article', { name: 'Trial counts' });

async function subscribe(settings: Page, address: string): Promise<void> {
  await settings.getByLabel('Subscribe to a pack by its address').fill(address);
  await settings.getByRole('button', { name: 'Look' }).click();
  const offer = settings.getByRole('region', { name: 'Subscribe to “Trial counts”?' });
  await expect(offer).toContainText('Trial Watch');
  await expect(offer).toContainText('packs.test');
  await offer.getByRole('button', { name: 'Subscribe', exact: true }).click();
}

async function cardText(page: Page): Promise<string> {
  await page.bringToFront();
  await hoverMark(page, 'more than 7,500 people');
  const card = new CardReader(page);
  await expect.poll(() => card.text()).not.toBeNull();
  return (await card.text()) ?? '';
}

test('subscribe, sync, what changed, undo: the card follows, without loading the page anew', async ({
  context,
  openExtensionPage,
}) => {
  test.setTimeout(120_000);
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  const host = await PackHost.open(context);
  await host.publish(1, V1);
  const article = await context.newPage();
  await article.goto('https://news.test/article');
  expect(await cardText(article)).not.toContain('6,543');
  expect(host.asked).toEqual([]);

  const settings = await openExtensionPage('options.html');
  await subscribe(settings, host.address);
  await expect(packCard(settings)).toContainText('version 1');
  await expect.poll(() => cardText(article)).toContain('6,543');

  await host.publish(2, V2);
  await settings.bringToFront();
  await packCard(settings).getByRole('button', { name: 'Sync now' }).click();
  await expect(packCard(settings)).toContainText('version 2');
  await expect.poll(() => cardText(article)).toContain('6,789');

  await settings.bringToFront();
  await packCard(settings).getByRole('button', { name: 'What changed' }).click();
  await expect(packCard(settings)).toContainText('1 figure added · 1 revised · 1 withdrawn');
  await expect(packCard(settings).getByText('6,543 people')).toBeVisible();
  await expect(packCard(settings).getByText('6,789 people')).toBeVisible();

  await packCard(settings).getByRole('button', { name: 'Undo: back to version 1' }).click();
  await expect(packCard(settings)).toContainText('version 1');
  await expect.poll(() => cardText(article)).toContain('6,543');

  await settings.bringToFront();
  await packCard(settings).getByRole('button', { name: 'Sync now' }).click();
  await expect(packCard(settings).getByRole('button', { name: 'Sync now' })).toBeEnabled();
  await expect(packCard(settings)).toContainText('version 1');
  await host.publish(3, V3);
  // The sync before may still be running; a click while it does asks for nothing.
  await expect(async () => {
    await packCard(settings).getByRole('button', { name: 'Sync now' }).click({ timeout: 2000 });
    await expect(packCard(settings)).toContainText('version 3', { timeout: 4000 });
  }).toPass({ timeout: 40_000 });

  host.asked.length = 0;
  await packCard(settings).getByRole('button', { name: 'Sync now' }).click();
  await expect.poll(() => host.asked).toEqual(['/datapackage.json 304']);
  await expect(settings.locator('.network tbody tr').first()).toContainText('nothing new');

  await packCard(settings).getByRole('button', { name: 'Remove' }).click();
  await packCard(settings).getByRole('alert').getByRole('button', { name: 'Remove' }).click();
  await expect(packCard(settings)).toHaveCount(0);
  await expect.poll(() => cardText(article)).not.toContain('6,789');
});

test('a spoilt version is refused in so many words, and the one in use goes on serving', async ({
  context,
  openExtensionPage,
}) => {
  const host = await PackHost.open(context);
  await host.publish(1, V1);
  const settings = await openExtensionPage('options.html');
  await subscribe(settings, host.address);
  await expect(packCard(settings)).toContainText('version 1');
  await host.publish(2, V2);
  host.spoil('/observations.2.ndjson.gz');
  await packCard(settings).getByRole('button', { name: 'Sync now' }).click();
  await expect(packCard(settings)).toContainText('but the manifest says');
  await expect(packCard(settings)).toContainText('version 1');
});

test('answers that are no pack are told apart, and the version in use goes on serving', async ({
  context,
  openExtensionPage,
}) => {
  const host = await PackHost.open(context);
  await host.publish(1, V1);
  const settings = await openExtensionPage('options.html');
  await subscribe(settings, host.address);
  await expect(packCard(settings)).toContainText('version 1');
  for (const [instead, words] of [
    [{ status: 302, headers: { location: 'https://else.test/' } }, 'leads elsewhere'],
    [{ status: 500 }, 'the host answered 500'],
    [{ status: 503, headers: { 'retry-after': '60' } }, 'the host is busy'],
    [{ contentType: 'text/html', body: '<!doctype html>' }, 'a web page came instead'],
    [{ contentType: 'application/json', body: ' '.repeat(70_000) }, 'more than 65536 bytes'],
    [{ contentType: 'application/json', body: '{}' }, 'no signature file'],
  ] as const) {
    host.instead = {
      ...instead,
      headers: { 'access-control-allow-origin': '*', ...('headers' in instead ? instead.headers : {}) },
    };
    await packCard(settings).getByRole('button', { name: 'Sync now' }).click();
    await expect(packCard(settings)).toContainText(words);
    await expect(packCard(settings)).toContainText('version 1');
  }
});

test('a sync shows how far it is, and stops when told to', async ({ context, openExtensionPage }) => {
  const host = await PackHost.open(context);
  await host.publish(1, V1);
  const settings = await openExtensionPage('options.html');
  await subscribe(settings, host.address);
  await expect(packCard(settings)).toContainText('version 1');
  await host.publish(2, V2);
  host.delay = 3000;
  await packCard(settings).getByRole('button', { name: 'Sync now' }).click();
  await expect(packCard(settings)).toContainText('Fetching');
  await packCard(settings).getByRole('button', { name: 'Stop' }).click();
  await expect(packCard(settings).getByRole('button', { name: 'Sync now' })).toBeVisible();
  await expect(packCard(settings)).toContainText('version 1');
});

for (const isOpen of [true, false])
  test(`a worker put to sleep in a sync takes it up again, the settings being ${isOpen ? 'open' : 'closed'}`, async ({
    context,
    openExtensionPage,
  }) => {
    const host = await PackHost.open(context);
    await host.publish(1, V1);
    const settings = await openExtensionPage('options.html');
    await subscribe(settings, host.address);
    await expect(packCard(settings)).toContainText('version 1');
    await host.publish(2, V2);
    host.delay = 3000;
    await packCard(settings).getByRole('button', { name: 'Sync now' }).click();
    await expect(packCard(settings)).toContainText('Fetching');
    host.delay = 0;
    const session = await context.newCDPSession(settings);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    if (isOpen) return expect(packCard(settings)).toContainText('version 2', { timeout: 10_000 });
    await settings.close();
    await expect.poll(() => host.asked, { timeout: 50_000 }).toContain('/observations.2.ndjson.gz 200');
    await expect(packCard(await openExtensionPage('options.html'))).toContainText('version 2');
  });

test('an address that no pack may have says why', async ({ openExtensionPage }) => {
  const settings = await openExtensionPage('options.html');
  const field = settings.getByLabel('Subscribe to a pack by its address');
  for (const [address, words] of [
    ['http://packs.test/', 'not an https address'],
    ['https://127.0.0.1/', 'a machine or network of your own'],
    ['https://nowhere.invalid/', 'a machine or network of your own'],
  ] as const) {
    await field.fill(address);
    await settings.getByRole('button', { name: 'Look' }).click();
    await expect(settings.getByRole('alert')).toContainText(words);
  }
});
