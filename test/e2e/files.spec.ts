import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { markedWords } from './fixtures/marks.ts';
import { openPopupOf, tabIdOf } from './fixtures/popup.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

const FIGURE = 'more than 7,500 people';
const SAVED_FROM = '<!-- saved from url=(0035)https://paper.example/2012/homs.html -->';
const LIST = '<!doctype html><title>Shed</title><ul><li>7 rakes<li>12 pots<li>40 metres of hose</ul>';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-files-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

async function save(name: string, html: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, html);
  return pathToFileURL(file).href;
}

const saveArticle = async (): Promise<string> =>
  save('saved.html', (await readArticleFile('syria-2012.html')).replace('<html', `${SAVED_FROM}\n<html`));

test('a saved article is marked, its card opens, and it is kept by the address it was saved from', async ({
  page,
  openExtensionPage,
}) => {
  await page.goto(await saveArticle());
  await hoverMark(page, FIGURE);
  await expect.poll(() => new CardReader(page).text()).toContain('The United Nations');
  const ledger = await openExtensionPage('ledger.html');
  const link = ledger.locator('a[href^="https://paper.example/2012/homs.html"]');
  await expect(link.first()).toBeVisible();
  await expect(ledger.locator('a[href^="file:"]')).toHaveCount(0);
});

test('all files are one site, switched off and on in the popup', async ({ page, openExtensionPage }) => {
  await page.goto(await saveArticle());
  await pointOfMark(page, FIGURE);
  const popup = await openPopupOf(page, openExtensionPage);
  await popup.getByRole('switch', { name: 'On files on this computer' }).click();
  await expect.poll(() => markedWords(page)).toEqual([]);
  await page.goto(await save('copy.html', await readArticleFile('syria-2012.html')));
  const settings = await openExtensionPage('options.html');
  await settings.getByRole('button', { name: 'Switch on: files on this computer' }).click();
  await pointOfMark(page, FIGURE);
});

test('a file that is no article stays as it is', async ({ page, openExtensionPage }) => {
  await page.goto(await save('list.html', LIST));
  const before = await page.content();
  const popup = await openExtensionPage('popup.html');
  await popup.goto(`${popup.url()}?tab=${await tabIdOf(popup, page.url())}`);
  await expect(popup.getByRole('heading', { name: 'This does not look like an article' })).toBeVisible();
  expect(await markedWords(page)).toEqual([]);
  expect(await page.content()).toBe(before);
});

interface ChromePages {
  readonly developerPrivate: {
    updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(changes: Configuration): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
}
interface Configuration {
  readonly extensionId: string;
  readonly fileAccess?: boolean;
  readonly hostAccess?: 'ON_SPECIFIC_SITES';
}
// Functions given to `evaluate` run in the browser's page of extensions, where this is the browser's own object.
declare const chrome: ChromePages;

/** The browser's page of extensions, in the mode in which it starts an unpacked one anew. */
async function openExtensions(context: BrowserContext): Promise<Page> {
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return extensions;
}

const configure = (extensions: Page, changes: Configuration): Promise<void> =>
  extensions.evaluate(given => chrome.developerPrivate.updateExtensionConfiguration(given), changes);

const allow = (extensions: Page, extensionId: string, host: string): Promise<void> =>
  extensions.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
    extensionId,
    host,
  ] as const);

test('files stay as they are until they are allowed, whatever sites are', async ({
  context,
  page,
  extensionId,
}) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  const extensions = await openExtensions(context);
  await configure(extensions, { extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
  await allow(extensions, extensionId, 'https://news.test/*');
  const saved = await context.newPage();
  await saved.goto(await saveArticle());
  const before = await saved.content();
  await page.goto('https://news.test/article');
  await pointOfMark(page, FIGURE);
  expect(await markedWords(saved)).toEqual([]);
  expect(await saved.content()).toBe(before);

  await allow(extensions, extensionId, 'file:///*');
  await pointOfMark(saved, FIGURE);
});

test('while the browser keeps extensions from files the settings say how to allow them', async ({
  context,
  page,
  extensionId,
  openExtensionPage,
}) => {
  const extensions = await openExtensions(context);
  await configure(extensions, { extensionId, fileAccess: false });
  // The extension is started anew by that.
  await expect(async () => {
    const settings = await openExtensionPage('options.html');
    await expect(settings.getByText('switch on “Allow access to file URLs”')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  const saved = await context.newPage();
  await saved.goto(await saveArticle());
  await page.goto('https://news.test/article');
  await pointOfMark(page, FIGURE);
  expect(await markedWords(saved)).toEqual([]);
});
