import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { expect, extensionIdOf, launch, test } from './fixtures/extension.ts';
import { PackHost } from './fixtures/pack-host.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

const FIGURES = [{ id: 'winter', value: 6543, asOf: '2012-02-01' }];
const packCard = (settings: Page) => settings.getByRole('article', { name: 'Trial counts' });
const preview = (settings: Page) => settings.getByRole('region', { name: 'Restore this backup?' });
const section = (settings: Page) => settings.getByRole('region', { name: 'Back up and restore' });

async function openIn(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionIdOf(context)}/${path}`);
  return page;
}

test('everything goes into one file and comes back from it in a browser that has nothing and no network', async ({
  context,
  page,
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  const host = await PackHost.open(context);
  await host.publish(1, FIGURES);
  const settings = await openExtensionPage('options.html');
  await settings.getByLabel('Subscribe to a pack by its address').fill(host.address);
  await settings.getByRole('button', { name: 'Look' }).click();
  await settings.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await expect(packCard(settings)).toContainText('version 1');
  await settings.getByLabel('Colours').selectOption('dark');
  await page.goto('https://news.test/article');
  await pointOfMark(page, 'more than 7,500 people');

  await settings.bringToFront();
  await settings.getByRole('switch', { name: 'With the packs’ files' }).click();
  const [saved] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Back up…' }).click(),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'whence-backup-'));
  const file = join(folder, saved.suggestedFilename());
  await saved.saveAs(file);
  await expect(section(settings)).toContainText('is among your downloads');
  const lines = gunzipSync(await readFile(file))
    .toString()
    .split('\n');
  const records = lines.filter(line => line.startsWith('{"part":"record"')).length;
  expect(records).toBeGreaterThan(2);

  const other = await launch(join(folder, 'profile'));
  try {
    const fresh = await openIn(other, 'options.html');
    await fresh.getByLabel('Restore from a backup file').setInputFiles(file);
    await expect(preview(fresh)).toContainText('Trial counts: its files are in the backup');
    await expect(preview(fresh).getByText(String(records), { exact: true })).toBeVisible();
    await expect(packCard(fresh)).toHaveCount(0);
    await preview(fresh).getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(section(fresh)).toContainText(
      `Restored: ${records} claims that were not here, of ${records}`,
    );
    await expect(packCard(fresh)).toContainText('version 1');
    await expect(fresh.locator('html')).toHaveAttribute('data-theme', 'dark');
    const ledger = await openIn(other, 'ledger.html');
    await expect(ledger.getByRole('rowheader', { name: 'more than 7,500 people' })).toBeVisible();

    await fresh.bringToFront();
    await fresh.getByLabel('Restore from a backup file').setInputFiles(file);
    await preview(fresh).getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(section(fresh)).toContainText(`Restored: 0 claims that were not here, of ${records}`);
  } finally {
    await other.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('a file that was changed or cut short is refused with the place, and everything stays', async ({
  openExtensionPage,
}) => {
  const settings = await openExtensionPage('options.html');
  const [saved] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Back up…' }).click(),
  ]);
  await settings.getByLabel('Colours').selectOption('dark');
  const lines = gunzipSync(await readFile(await saved.path()))
    .toString()
    .split('\n');
  const folder = await mkdtemp(join(tmpdir(), 'whence-backup-'));
  const file = join(folder, 'mine.ndjson.gz');
  for (const [spoilt, words] of [
    [lines.slice(0, 2), 'mine.ndjson.gz ends after line 2'],
    [lines.map(line => line.replace('"theme":"auto"', '"theme":"pink"')), 'line 2, field settings.theme'],
    [['hello'], 'is no backup of Whence'],
  ] as const) {
    await writeFile(file, gzipSync(spoilt.join('\n')));
    await settings.getByLabel('Restore from a backup file').setInputFiles(file);
    await expect(section(settings).getByRole('alert')).toContainText(words);
    await expect(settings.locator('html')).toHaveAttribute('data-theme', 'dark');
  }
  await rm(folder, { recursive: true });
});
