import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '#utils/cli/setup/chromium.ts';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { EXTENSION, expect, extensionIdOf, test } from './fixtures/extension.ts';
import { readArticleFile, serveSite } from './fixtures/site.ts';

/** A Chromium of which we hold the process, so that it can be killed as a crash or a power key would. */
async function start(profile: string): Promise<{ process: ChildProcess; browser: Browser }> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    ensureChromium(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      ...CHROMIUM_ARGS,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const port = await pollForPort(join(profile, 'DevToolsActivePort'));
  return { process: child, browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`) };
}

async function pollForPort(file: string): Promise<number> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const port = /^(\d+)\n/.exec(text)?.[1];
    if (port) return Number(port);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function kill({ process: child, browser }: { process: ChildProcess; browser: Browser }): Promise<void> {
  const gone = new Promise(resolve => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
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
  await kill(first);

  const second = await start(profile);
  const after = await second.browser.contexts()[0]?.newPage();
  if (!after) throw new Error('the browser has a default context');
  await after.goto(`chrome-extension://${id}/ledger.html`);
  await expect(after.getByText('more than 7,500 people').first()).toBeVisible();
  await kill(second);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
