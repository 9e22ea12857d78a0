/** `npm run pictures`: takes the pictures of README and docs, every surface in light and dark, from the built extension. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildExtension } from '#utils/cli/setup/build.ts';
import { ensureChromium } from '#utils/cli/setup/chromium.ts';
import { hoverMark } from '#utils/cli/start/hover-mark.ts';
import { openArticle } from '#utils/cli/start/open-article.ts';
import { openingOf } from '#utils/cli/start/page-of-file.ts';
import { tabIdOf } from '../e2e/fixtures/popup.ts';

const FOLDER = join(import.meta.dirname, '../../docs/images');
const SCHEMES = ['light', 'dark'] as const;

/** The extension's pages and the size of the window each is met in. */
const PAGES = [
  { name: 'popup', path: 'popup.html', width: 400, height: 620, ofTab: true },
  { name: 'panel', path: 'sidepanel.html', width: 400, height: 900, ofTab: true },
  { name: 'ledger', path: 'ledger.html', width: 1000, height: 900, ofTab: false },
  { name: 'settings', path: 'options.html', width: 1000, height: 1400, ofTab: false },
  { name: 'welcome', path: 'welcome.html', width: 1000, height: 1300, ofTab: false },
] as const;

const extension = buildExtension('chrome', 'demo');
await mkdir(FOLDER, { recursive: true });
const { context, page } = await openArticle(
  { program: ensureChromium(), extension, headless: true },
  await openingOf(null, null),
);
try {
  for (const scheme of SCHEMES) {
    await takeCard(page, scheme);
    await takePages(context, page, scheme);
  }
} finally {
  await context.close();
}

async function takeCard(article: Page, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await article.bringToFront();
  await article.emulateMedia({ colorScheme: scheme });
  await hoverMark(article, 'more than 7,500 people');
  await article.waitForTimeout(1000);
  await article.screenshot({ path: join(FOLDER, `card-${scheme}.png`) });
  await article.keyboard.press('Escape');
}

async function takePages(
  browser: BrowserContext,
  article: Page,
  scheme: (typeof SCHEMES)[number],
): Promise<void> {
  const origin = browser.serviceWorkers()[0]?.url().split('/').slice(0, 3).join('/');
  for (const { name, path, width, height, ofTab } of PAGES) {
    const surface = await browser.newPage();
    await surface.setViewportSize({ width, height });
    await surface.emulateMedia({ colorScheme: scheme });
    await surface.goto(`${origin}/${path}`);
    if (ofTab) await surface.goto(`${origin}/${path}?tab=${await tabIdOf(surface, article.url())}`);
    await surface.waitForTimeout(800);
    await surface.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
    await surface.close();
  }
}
