import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { CHROMIUM_ARGS, ensureChromium } from '#utils/cli/setup/chromium.ts';
import { EXTENSION } from './fixtures/extension.ts';
import { test as base, expect } from './fixtures/shared.ts';
import { corpusPages, servePage } from './pages/corpus.ts';
import { differingPixels } from './pages/differing-pixels.ts';
import { markBoxes, markup, type Opened, openPage, picture } from './pages/look.ts';

// Functions given to `evaluate` run in the extension's page, where this is the browser's own object.
declare const chrome: typeof browser;

/** What these pages ask for is of others' hosts: nothing is found there, and it is not among the requests that the tests account for. */
const ARGS = [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND'];
const viewport = { width: 1200, height: 900 };

/** Beside the browser with Whence another without, an empty page to compare pictures on, and a page of the extension that can ask scripts in tabs. */
const test = base.extend<object, { plain: BrowserContext; easel: Page; popup: Page }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names from this pattern
    async ({}, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'whence-e2e-'));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: ensureChromium(),
        headless: true,
        viewport,
        args: [...ARGS, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
      });
      await use(context);
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker' },
  ],
  plain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names from this pattern
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: ensureChromium(), args: ARGS });
      await use(await browser.newContext({ viewport }));
      await browser.close();
    },
    { scope: 'worker' },
  ],
  easel: [async ({ plain }, use) => use(await plain.newPage()), { scope: 'worker' }],
  popup: [
    async ({ shared: context, extensionId }, use) => {
      const popup = await context.newPage();
      await popup.goto(`chrome-extension://${extensionId}/popup.html`);
      await use(popup);
    },
    { scope: 'worker' },
  ],
});

/** What the script in the tab with this address says of its page; null while none is there. */
const stateOf = (popup: Page, address: string): Promise<{ status: string; error: string | null } | null> =>
  popup.evaluate(async address => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const answer = await chrome.tabs
      .sendMessage(tab?.id ?? -1, { type: 'get-page', payload: null }, { frameId: 0 })
      .catch(() => undefined);
    return (answer as { value?: { status: string; error: string | null } } | undefined)?.value ?? null;
  }, address);

test.describe.configure({ timeout: 120_000 });

for (const file of corpusPages())
  test(`${file}: the page is its own, but for the lines under words`, async ({
    context,
    plain,
    easel,
    popup,
  }) => {
    const read = ({ page }: Opened) =>
      expect
        .poll(async () => (await stateOf(popup, page.url()))?.status, { timeout: 30_000 })
        .toMatch(/^(?:ready|not-article)$/);

    // Without its own scripts a page is the same twice.
    const without = await openPage(plain, await servePage(plain, file, false));
    const withUs = await openPage(context, await servePage(context, file, false));
    await read(withUs);
    expect(withUs.errors.filter(error => !without.errors.includes(error))).toEqual([]);
    expect(await markup(withUs.page)).toBe(await markup(without.page));
    const differing = async () =>
      differingPixels(
        easel,
        [await picture(without.page), await picture(withUs.page)],
        await markBoxes(withUs.page),
      );
    // Pictures and frames that were refused are drawn as such some time later.
    await expect.poll(differing, { timeout: 40_000 }).toBe('none');
    await Promise.all([without.page.close(), withUs.page.close()]);

    const alive = await openPage(context, await servePage(context, file, true));
    await read(alive);
    expect(alive.errors.filter(error => error.includes('chrome-extension://'))).toEqual([]);
    await alive.page.close();
  });
