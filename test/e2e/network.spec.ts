import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { expect, extensionIdOf, launch, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { PackHost } from './fixtures/pack-host.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';
import { readNetworkLog } from './network/log.ts';

const FIGURES = [{ id: 'winter', value: 6543, asOf: '2012-02-01' }];

/** A reader who subscribes, reads these pages, and syncs: every request of the extension, with its headers, and how many came while reading. */
async function readAndSync(context: BrowserContext, host: PackHost, pages: readonly string[]) {
  const asked: string[] = [];
  context.on('request', async request => {
    const url = new URL(request.url());
    if (!request.serviceWorker() || url.protocol === 'chrome-extension:') return;
    const { 'if-none-match': etag, ...headers } = request.headers();
    asked.push(
      JSON.stringify([
        request.method(),
        url.href,
        etag === undefined ? '' : 'etag',
        headers,
        request.postData(),
      ]),
    );
  });
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${await extensionIdOf(context)}/options.html`);
  await settings.getByLabel('Subscribe to a pack by its address').fill(host.address);
  await settings.getByRole('button', { name: 'Look' }).click();
  await settings.getByRole('button', { name: 'Subscribe', exact: true }).click();
  const card = settings.getByRole('article', { name: 'Trial counts' });
  await expect(card).toContainText('version 1');
  await expect(card.getByRole('button', { name: 'Sync now' })).toBeVisible();
  const before = asked.length;
  for (const address of pages) {
    const page = await context.newPage();
    await page.goto(address);
    await expect.poll(() => markedWords(page)).not.toEqual([]);
    await page.close();
  }
  const whileReading = asked.length - before;
  await settings.bringToFront();
  await card.getByRole('button', { name: 'Sync now' }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(before);
  await expect(card.getByRole('button', { name: 'Sync now' })).toBeVisible();
  return { asked: asked.toSorted(), whileReading };
}

test('what is read changes nothing of what is asked of a host', async ({ context }) => {
  test.setTimeout(180_000);
  const syria = await readArticleFile('syria-2012.html');
  const other = `<!doctype html><html lang="en"><title>Mill</title><article><h1>Mill closes after 80 years</h1>${'<p>The mill in Lower Orla employed more than 1,200 people, the company said, and paid $3 million in wages a year.</p>'.repeat(6)}</article></html>`;
  const profile = await mkdtemp(join(tmpdir(), 'whence-e2e-'));
  const second = await launch(profile);
  try {
    for (const one of [context, second]) await serveSite(one, { '/syria': syria, '/mill': other });
    const host = await PackHost.open(context);
    await host.publish(1, FIGURES);
    await second.route('https://packs.test/**', route => host.fulfil(route));
    const reader = await readAndSync(context, host, ['https://news.test/syria', 'https://news.test/mill']);
    const another = await readAndSync(second, host, ['https://news.test/mill']);
    expect(reader.asked.length).toBeGreaterThan(5);
    expect(reader.asked).toEqual(another.asked);
    expect([reader.whileReading, another.whileReading]).toEqual([0, 0]);
  } finally {
    await second.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('what no test answers reaches the proxy, which writes it down and lets nothing through', async ({
  context,
}) => {
  await serveSite(context, { '/': '<!doctype html><title>x</title>' });
  const page = await context.newPage();
  await page.goto('https://news.test/');
  const fate = await page.evaluate(() =>
    fetch('https://unanswered.test/x').then(
      () => 'answered',
      () => 'failed',
    ),
  );
  expect(fate).toBe('failed');
  const log = readNetworkLog();
  expect(log).toContainEqual({ by: 'proxy', url: 'https://unanswered.test:443/' });
  expect(log).toContainEqual({ by: 'page', url: 'https://unanswered.test/x' });
});
