/** `npm run pictures`: takes the pictures of README and docs, every surface in light and dark, from the built extension. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildExtension } from '#utils/cli/setup/build.ts';
import { ensureChromium } from '#utils/cli/setup/chromium.ts';
import { hoverMark, pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { openArticle } from '#utils/cli/start/open-article.ts';
import { CardReader } from '../e2e/fixtures/card.ts';
import { tabIdOf } from '../e2e/fixtures/popup.ts';
import { SITE, serveArticles } from './articles.ts';
import { SURFACES, type Surface } from './surfaces.ts';

const FOLDER = join(import.meta.dirname, '../../docs/images');
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** A figure with others, one that nobody could confirm, a known name. */
const CARDS = [
  ['card', 'more than 7,500 people'],
  ['card-unconfirmed', 'At least 45 people'],
  ['card-name', 'SANA'],
] as const;

/** Milliseconds in which what has appeared comes to rest. */
const REST = 600;

const extension = buildExtension('chrome', 'demo');
await mkdir(FOLDER, { recursive: true });
const opening = { address: 'about:blank', body: null, name: '' };
const { context, page } = await openArticle(
  { program: ensureChromium(), extension, headless: true },
  opening,
);
try {
  for (const address of await serveArticles(context)) {
    await page.goto(address);
    await pointOfMark(page, 'At least 45 people');
  }
  for (const scheme of SCHEMES) {
    await takeCards(page, scheme);
    for (const surface of SURFACES) await takeSurface(context, surface, scheme);
  }
} finally {
  await context.close();
}

async function takeCards(article: Page, scheme: Scheme): Promise<void> {
  const card = new CardReader(article);
  await article.bringToFront();
  await article.emulateMedia({ colorScheme: scheme });
  for (const [name, words] of CARDS) {
    await hoverMark(article, words);
    while ((await card.text()) === null) await article.waitForTimeout(REST / 4);
    await article.waitForTimeout(REST);
    await article.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
    await article.keyboard.press('Escape');
  }
}

async function takeSurface(
  browser: BrowserContext,
  { name, path, width, height, ofTab, prepare }: Surface,
  scheme: Scheme,
): Promise<void> {
  const origin = browser.serviceWorkers()[0]?.url().split('/').slice(0, 3).join('/');
  const surface = await browser.newPage();
  await surface.setViewportSize({ width, height });
  await surface.emulateMedia({ colorScheme: scheme });
  await surface.goto(`${origin}/${path}`);
  if (ofTab)
    await surface.goto(`${origin}/${path}?tab=${await tabIdOf(surface, new URL('/article', SITE).href)}`);
  await prepare(surface);
  await surface.waitForTimeout(REST);
  await surface.screenshot({ path: join(FOLDER, `${name}-${scheme}.png`) });
  await surface.close();
}
