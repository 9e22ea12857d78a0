import type { Page } from '@playwright/test';

/** A page of the extension, the window it is met in, and what is done before it is pictured. */
export interface Surface {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Speaks of the article's tab. */
  readonly ofTab: boolean;
  readonly prepare: (page: Page) => Promise<void>;
}

const seen = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().waitFor();
};

export const SURFACES: readonly Surface[] = [
  { name: 'popup', path: 'popup.html', width: 392, height: 600, ofTab: true, prepare: seen('.row-button') },
  {
    name: 'panel',
    path: 'sidepanel.html',
    width: 400,
    height: 1100,
    ofTab: true,
    prepare: async page => {
      await page.getByRole('button', { name: /7,500/ }).click();
      await page.getByRole('table').waitFor();
      await page.evaluate(() => scrollTo(0, 0));
    },
  },
  {
    name: 'ledger',
    path: 'ledger.html',
    width: 1000,
    height: 900,
    ofTab: false,
    prepare: async page => {
      await page.getByRole('searchbox').fill('United Nations');
      await page.getByRole('heading', { level: 2, name: /conflict/ }).waitFor();
    },
  },
  {
    name: 'settings',
    path: 'options.html',
    width: 1000,
    height: 1400,
    ofTab: false,
    prepare: seen('.packs h3'),
  },
  {
    name: 'welcome',
    path: 'welcome.html',
    width: 1000,
    height: 1000,
    ofTab: false,
    prepare: async page => {
      await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
      await page.getByRole('button', { name: 'Show me a card' }).click();
    },
  },
];
