import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { WhenceError } from '#utils/model/errors.ts';
import { CHROMIUM_ARGS } from '../setup/chromium.ts';
import { isAddress } from './options.ts';
import { pageOfFile } from './page-of-file.ts';

const SAMPLE = join(import.meta.dirname, '../../../test/articles/syria-2012.html');
const ADDRESS = 'https://news.test/article';

interface Opening {
  readonly program: string;
  readonly extension: string;
  readonly headless: boolean;
  readonly article: string | null;
  readonly published: string | null;
}

/**
 * Starts Chromium with the extension and a fresh profile, and opens the article in it. A file is served on an address of
 * its own without a network, so that the extension meets it as it meets any news page.
 * @throws WhenceError page_unreachable
 */
export async function openArticle(opening: Opening): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(await mkdtemp(join(tmpdir(), 'whence-')), {
    executablePath: opening.program,
    headless: opening.headless,
    viewport: opening.headless ? { width: 1200, height: 900 } : null,
    args: [
      ...CHROMIUM_ARGS,
      `--disable-extensions-except=${opening.extension}`,
      `--load-extension=${opening.extension}`,
    ],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const page = await context.newPage();
  let address = opening.article;
  if (address === null || !isAddress(address)) {
    const body = await pageOfFile(address ?? SAMPLE, opening.published);
    await context.route(ADDRESS, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    address = ADDRESS;
  }
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    await context.close();
    throw new WhenceError('page_unreachable', address, (error as Error).message.split('\n')[0] ?? '');
  }
  return { context, page };
}
