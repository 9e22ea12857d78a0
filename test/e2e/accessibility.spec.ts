import type { BrowserContext, Page } from '@playwright/test';
import axe from 'axe-core';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { ADDRESS, openArticle } from './fixtures/article.ts';
import { expect, test } from './fixtures/extension.ts';
import { tabIdOf } from './fixtures/popup.ts';

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

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly openExtensionPage: (path: string) => Promise<Page>;
}

/** Draws every page of the extension beside a read article, each in a tab that `prepare` made ready. */
async function eachSurface(
  { context, page, openExtensionPage }: Opened,
  prepare: (surface: Page) => Promise<void>,
  look: (surface: Page, path: string) => Promise<void>,
): Promise<void> {
  await openArticle(context, page);
  for (const [path, isDrawn] of Object.entries(SURFACES)) {
    const surface = await openExtensionPage(path);
    await prepare(surface);
    await surface.goto(`${surface.url()}?tab=${await tabIdOf(surface, ADDRESS)}`);
    await isDrawn(surface);
    await look(surface, path);
    await surface.close();
  }
}

for (const [view, media] of Object.entries(VIEWS))
  test(`axe finds nothing on any page of the extension in ${view}`, async ({
    context,
    page,
    openExtensionPage,
  }) => {
    await eachSurface(
      { context, page, openExtensionPage },
      surface => surface.emulateMedia({ ...media, reducedMotion: 'reduce' }),
      async (surface, path) => expect(await found(surface), path).toEqual([]),
    );
  });

test('no page of the extension is wider than a window of 320 pixels', async ({
  context,
  page,
  openExtensionPage,
}) => {
  const widthOf = (surface: Page) => surface.evaluate(() => document.documentElement.scrollWidth);
  await eachSurface(
    { context, page, openExtensionPage },
    surface => surface.setViewportSize({ width: 320, height: 640 }),
    async (surface, path) => expect(await widthOf(surface), path).toBeLessThanOrEqual(320),
  );
});
