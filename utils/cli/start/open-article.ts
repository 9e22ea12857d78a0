import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { WhenceError } from '#utils/model/errors.ts';
import { CHROMIUM_ARGS } from '../setup/chromium.ts';
import type { Opening } from './page-of-file.ts';

interface Browser {
  /** Chromium's program. */
  readonly program: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

/**
 * Starts Chromium with the extension and a fresh profile, and opens the article in it.
 * @throws WhenceError page_unreachable
 */
export async function openArticle(
  { program, extension, headless }: Browser,
  { address, body }: Opening,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(await mkdtemp(join(tmpdir(), 'whence-')), {
    executablePath: program,
    headless,
    viewport: headless ? { width: 1200, height: 900 } : null,
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  const page = await context.newPage();
  if (body !== null)
    await context.route(address, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    await context.close();
    const [reason = ''] = (error as Error).message.split('\n');
    throw new WhenceError('page_unreachable', address, reason.replace(/^page\.goto: /, ''));
  }
  return { context, page };
}
