import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { startChromium } from '../browser/chromium-process.ts';
import { EXTENSION, expect, extensionIdOf, test } from './fixtures/extension.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

async function start(profile: string): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const { port, kill } = await startChromium({ profile, extension: EXTENSION });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  return {
    browser,
    kill: async () => {
      await kill();
      await browser.close().catch(() => undefined);
    },
  };
}

test('the ledger survives a kill of the browser', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'whence-restart-'));
  const first = await start(profile);
  const context = first.browser.contexts()[0];
  if (!context) throw new Error('the browser has a default context');
  await serveSite(context, { '/article': await readArticleFile('syria-2012.html') });
  const id = await extensionIdOf(context);
  const page = await context.newPage();
  await page.goto('https://news.test/article');
  await pointOfMark(page, 'more than 7,500 people');
  const before = await context.newPage();
  await before.goto(`chrome-extension://${id}/ledger.html`);
  await expect(before.getByText('more than 7,500 people').first()).toBeVisible();
  await first.kill();

  const second = await start(profile);
  const after = await second.browser.contexts()[0]?.newPage();
  if (!after) throw new Error('the browser has a default context');
  await after.goto(`chrome-extension://${id}/ledger.html`);
  await expect(after.getByText('more than 7,500 people').first()).toBeVisible();
  await second.kill();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
