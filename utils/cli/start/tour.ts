import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { PageState } from '#utils/messages/protocol.ts';
import type { Claim } from '#utils/model/claim.ts';
import { WhenceError } from '#utils/model/errors.ts';
import type { Reading } from '#utils/model/reading.ts';
import { hoverMark } from './hover-mark.ts';

// Functions given to `evaluate` run in the extension's page, where this is the browser's own object.
declare const chrome: typeof browser;

/** The card opens after half a second of rest, and is drawn soon after. */
const HOVER_DELAY = 1000;

export interface Tour {
  readonly reading: Reading;
  /** Paths of the pictures taken: page with marks, card, popup. */
  readonly screenshots: readonly string[];
}

/**
 * What a reader would do, without a display: look at the marks, rest the pointer on a figure, open the popup.
 * @param name what the reader named, for errors
 * @throws WhenceError page_not_article
 */
export async function takeTour(
  context: BrowserContext,
  page: Page,
  name: string,
  folder: string,
): Promise<Tour> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 640 });
  const worker = context.serviceWorkers()[0];
  if (!worker) throw new WhenceError('build_failed', 'service worker', '');
  // `URL.origin` is "null" for extension addresses in Node.
  const origin = worker.url().split('/').slice(0, 3).join('/');
  await popup.goto(`${origin}/popup.html`);
  const tabId = await popup.evaluate(async url => {
    const tabs = await chrome.tabs.query({});
    return tabs.find(tab => tab.url === url)?.id ?? -1;
  }, page.url());
  const reading = await waitForReading(popup, tabId, name);
  await popup.goto(`${origin}/popup.html?tab=${tabId}`);

  await page.bringToFront();
  const screenshots = ['page.png', 'card.png', 'popup.png'].map(name => join(folder, name));
  const [pagePicture = '', cardPicture = '', popupPicture = ''] = screenshots;
  await page.screenshot({ path: pagePicture });
  const claim = mostTelling(reading.claims);
  if (claim) {
    await hoverMark(page, claim.quote);
    await page.waitForTimeout(HOVER_DELAY);
    await page.screenshot({ path: cardPicture });
  }
  await popup.bringToFront();
  await popup.waitForTimeout(300);
  await popup.screenshot({ path: popupPicture });
  return { reading, screenshots };
}

/** The claim with the most other figures beside it. */
function mostTelling(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => b.competing.length - a.competing.length)[0];
}

async function waitForReading(popup: Page, tabId: number, name: string): Promise<Reading> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await popup.evaluate(
      id => chrome.tabs.sendMessage(id, { type: 'get-page', payload: null }).catch(() => null),
      tabId,
    );
    const state: PageState | undefined = answer?.value;
    if (state?.reading) return state.reading;
    if (state?.status === 'not-article') {
      // Whoever names a page wants it read; what has no running text at all cannot be.
      if (attempt > 10) throw new WhenceError('page_not_article', name);
      await popup.evaluate(id => chrome.tabs.sendMessage(id, { type: 'read-anyway', payload: null }), tabId);
    }
    await popup.waitForTimeout(100);
  }
  throw new WhenceError('page_unreachable', name, 'no reading');
}
