import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { hoverMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { PackHost } from './fixtures/pack-host.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';
import { tarPack } from './fixtures/tar-pack.ts';

const V1 = [{ id: 'winter', value: 6543, asOf: '2012-02-01' }];
/** Chrome lets tests raise an extension's own events. */
interface ChromeGlobal {
  readonly chrome: { readonly contextMenus: { readonly onClicked: { dispatch(info: object): void } } };
}

const card = (settings: Page, title: string) => settings.getByRole('article', { name: title });
const offer = (settings: Page, title: string) =>
  settings.getByRole('region', { name: `Subscribe to “${title}”?` });
const choose = (settings: Page, file: string) =>
  settings.getByLabel('Or from a file (.tar)').setInputFiles(file);

test('an unsigned pack in a file: a warning and a confirm of its own; its figures are called unsigned', async ({
  context,
  openExtensionPage,
}) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  const settings = await openExtensionPage('options.html');
  await choose(settings, await tarPack());
  const shown = offer(settings, 'Desk counts');
  await expect(shown).toContainText('Nobody signed this pack');
  await expect(shown).toContainText('none: it names no address');
  await shown.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await expect(shown.getByRole('alert')).toContainText('nothing proves whose it is');
  await shown.getByRole('alert').getByRole('button', { name: 'Subscribe' }).click();
  await expect(card(settings, 'Desk counts')).toContainText('version 1');
  await expect(card(settings, 'Desk counts').getByRole('heading')).toContainText('unsigned');

  const article = await context.newPage();
  await article.goto('https://news.test/article');
  await hoverMark(article, 'more than 7,500 people');
  const reader = new CardReader(article);
  await expect.poll(async () => (await reader.text()) ?? '').toContain('Desk counts (unsigned)');
  await expect.poll(async () => (await reader.text()) ?? '').toContain('6,123');
});

test('a signed pack is exported, removed, and comes back from the file with its key, without a request', async ({
  context,
  openExtensionPage,
}, testInfo) => {
  const host = await PackHost.open(context);
  await host.publish(1, V1);
  const settings = await openExtensionPage('options.html');
  await settings.getByLabel('Subscribe to a pack by its address').fill(host.address);
  await settings.getByRole('button', { name: 'Look' }).click();
  await offer(settings, 'Trial counts').getByRole('button', { name: 'Subscribe', exact: true }).click();
  const trial = card(settings, 'Trial counts');
  await expect(trial).toContainText('version 1');

  const coming = settings.waitForEvent('download');
  await trial.getByText('Export', { exact: true }).click();
  await trial.getByRole('button', { name: 'Pack (.tar)' }).click();
  const file = testInfo.outputPath('trial.tar');
  await (await coming).saveAs(file);
  await trial.getByRole('button', { name: 'Remove' }).click();
  await trial.getByRole('alert').getByRole('button', { name: 'Remove' }).click();
  await expect(trial).toHaveCount(0);

  host.asked.length = 0;
  await choose(settings, file);
  const shown = offer(settings, 'Trial counts');
  await expect(shown).toContainText('Compare these words');
  await shown.getByRole('button', { name: 'Subscribe', exact: true }).click();
  await shown.getByRole('alert').getByRole('button', { name: 'Subscribe' }).click();
  await expect(trial).toContainText('came as a file');
  await expect(trial).toContainText('version 1');
  expect(host.asked).toEqual([]);

  await choose(settings, testInfo.file);
  await expect(settings.getByRole('alert')).toContainText('this is no pack file');
});

test('the figures of a pack that came with the extension are exported for a spreadsheet', async ({
  openExtensionPage,
}) => {
  const settings = await openExtensionPage('options.html');
  await expect(card(settings, 'Syria 2011–')).toContainText('version');
  await card(settings, 'Syria 2011–').getByText('Export', { exact: true }).click();
  const coming = settings.waitForEvent('download');
  await card(settings, 'Syria 2011–').getByRole('button', { name: 'Figures (.csv)' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^syria\.\d+\.observations\.csv$/);
  const [head, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(head).toMatch(/^\ufeffid,measure,value,bound,asOf,.*,url,/);
  expect(first).toContain('https://');
});

test('a link of a page leads to the confirm page; a paused pack says so and goes on', async ({
  context,
  extensionId,
}) => {
  const host = await PackHost.open(context);
  await host.publish(1, V1);
  const [worker] = context.serviceWorkers();
  const coming = context.waitForEvent('page');
  const linkUrl = host.address.replace('/#', '/datapackage.json#');
  // The menu is the browser's own, out of a test's reach; what it tells the extension is not.
  await worker?.evaluate(linkUrl => {
    const { onClicked } = (globalThis as never as ChromeGlobal).chrome.contextMenus;
    onClicked.dispatch({ menuItemId: 'subscribe-link', linkUrl });
  }, linkUrl);
  const settings = await coming;
  expect(settings.url()).toContain(`chrome-extension://${extensionId}/options.html`);
  const shown = offer(settings, 'Trial counts');
  await expect(shown).toContainText('The key came with the address');
  await expect(shown).toContainText('packs.test');
  await shown.getByRole('button', { name: 'Subscribe', exact: true }).click();
  const trial = card(settings, 'Trial counts');
  await expect(trial).toContainText('Next');

  await trial.getByRole('button', { name: 'Pause' }).click();
  await expect(trial.getByRole('heading')).toContainText('paused');
  await expect(trial).not.toContainText('Next');
  await trial.getByRole('button', { name: 'Resume' }).click();
  await expect(trial).toContainText('Next');
});
