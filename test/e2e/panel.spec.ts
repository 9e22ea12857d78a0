import type { Page } from '@playwright/test';
import { pointOfMark } from '#utils/cli/start/hover-mark.ts';
import { expect, test } from './fixtures/extension.ts';
import { tabIdOf } from './fixtures/popup.ts';
import { serveSite } from './fixtures/site.ts';

const ADDRESS = 'https://news.test/long';
const TOWNS = ['Amberley', 'Birchford', 'Cawdor', 'Dunmere', 'Eastwick', 'Fallow', 'Garth', 'Holm'];

/** One figure a paragraph, and more than a window between two of them. */
const article = (end: string): string =>
  `<!doctype html><html lang="en"><head><title>Floods</title><meta property="og:type" content="article">
  <meta property="article:published_time" content="2024-05-02"><style>p { margin-block: 600px }</style></head><body><article>
  <h1>Floods along the river</h1>${TOWNS.map(
    (town, index) =>
      `<p>The water came over the wall at ${town} in the early hours of the morning and stayed in the streets all day. At least ${
        index + 21
      } people were killed there, officials said, and the roads to the coast remain closed to all traffic.</p>`,
  ).join('')}<p>${end}</p></article></body></html>`;

/** The figures whose rows are marked as in the window. */
const marked = (panel: Page): Promise<string[]> =>
  panel.locator('.in-view > .row-button .row-figure').allTextContents();

test('the panel follows the page: where it is scrolled to, and what it becomes', async ({
  context,
  page,
  openExtensionPage,
}) => {
  await serveSite(context, { '/long': article('No more is known.') });
  await page.goto(ADDRESS);
  await pointOfMark(page, 'At least 21 people');
  const panel = await openExtensionPage('sidepanel.html');
  await panel.goto(`${panel.url()}?tab=${await tabIdOf(panel, ADDRESS)}`);
  await expect.poll(() => marked(panel)).toEqual(['at least 21 people']);

  await page.bringToFront();
  await page.evaluate(() => document.querySelectorAll('p')[6]?.scrollIntoView({ block: 'center' }));
  await expect.poll(() => marked(panel)).toEqual(['at least 27 people']);
  await expect(panel.getByRole('button', { name: /27 people/ })).toHaveAttribute('aria-current', 'location');
  await expect(panel.getByRole('button', { name: /27 people/ })).toBeInViewport();

  await page.evaluate(() => {
    const last = document.querySelectorAll('p')[8];
    if (last)
      last.textContent =
        'In the hills above the town another 44 people were killed by falling rocks, the police said in the evening.';
  });
  await expect(panel.getByRole('button', { name: /44 people/ })).toBeVisible();
  await page.evaluate(() => document.querySelectorAll('p')[8]?.scrollIntoView({ block: 'center' }));
  await expect.poll(() => marked(panel)).toEqual(['44 people']);

  await panel.bringToFront();
  await panel.getByRole('button', { name: /22 people/ }).click();
  await expect.poll(() => marked(panel)).toEqual(['at least 22 people']);
});
