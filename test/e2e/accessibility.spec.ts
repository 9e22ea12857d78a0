import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { expect, test } from './fixtures/extension.ts';
import { tabIdOf } from './fixtures/popup.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

const ADDRESS = 'https://news.test/article';

const VIEWS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Each surface and what shows that it is drawn. */
const SURFACES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'popup.html': page => expect(page.getByRole('button', { name: /7,500/ })).toBeVisible(),
  'sidepanel.html': async page => {
    await page.getByRole('button', { name: /7,500/ }).click();
    await expect(page.getByRole('table')).toBeVisible();
  },
  'ledger.html': async page => {
    await expect(page.getByRole('rowheader', { name: 'more than 7,500 people' })).toBeVisible();
    await expect(page.getByRole('option', { name: /^news\.test/ })).toBeAttached();
  },
  'options.html': page => expect(page.getByRole('switch').first()).toBeVisible(),
  'welcome.html': async page => void (await pointOfMark(page, 'more than 7,500 people')),
};

const found = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
};

for (const [view, media] of Object.entries(VIEWS))
  test(`axe finds nothing on any page of the extension in ${view}`, async ({
    context,
    page,
    openExtensionPage,
  }) => {
    await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
    await page.goto(ADDRESS);
    await pointOfMark(page, 'more than 7,500 people');
    for (const [path, isDrawn] of Object.entries(SURFACES)) {
      const surface = await openExtensionPage(path);
      await surface.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await surface.goto(`${surface.url()}?tab=${await tabIdOf(surface, ADDRESS)}`);
      await isDrawn(surface);
      expect(await found(surface), path).toEqual([]);
      await surface.close();
    }
  });

test('no page of the extension is wider than a window of 320 pixels', async ({
  context,
  page,
  openExtensionPage,
}) => {
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  await page.goto(ADDRESS);
  await pointOfMark(page, 'more than 7,500 people');
  for (const [path, isDrawn] of Object.entries(SURFACES)) {
    const surface = await openExtensionPage(path);
    await surface.setViewportSize({ width: 320, height: 640 });
    await surface.goto(`${surface.url()}?tab=${await tabIdOf(surface, ADDRESS)}`);
    await isDrawn(surface);
    expect(await surface.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    await surface.close();
  }
});
