import type { Page } from '@playwright/test';
import { ADDRESS, openArticle } from './fixtures/article.ts';
import { CardReader } from './fixtures/card.ts';
import { expect, test } from './fixtures/extension.ts';
import { tabIdOf } from './fixtures/popup.ts';

/** Presses Tab until what has the focus is called so; no more often than a patient reader would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = page.locator(':focus');
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 0) continue;
    const words = await focused.evaluate(element =>
      [element.getAttribute('aria-label'), element.textContent].join(' '),
    );
    if (name.test(words.replace(/\s+/g, ' '))) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('from the welcome page to a card, the panel, the ledger and settings by keyboard alone', async ({
  context,
  page,
  openExtensionPage,
}) => {
  const welcome = await openExtensionPage('welcome.html');
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(welcome, /Show me a card/);
  await welcome.keyboard.press('Enter');
  await expect.poll(() => new CardReader(welcome).text()).toContain('more than 7,500 people');
  await welcome.keyboard.press('Escape');
  await expect(welcome.getByRole('button', { name: 'Show me a card' })).toBeFocused();
  await welcome.close();

  await openArticle(context, page);
  const panel = await openExtensionPage('sidepanel.html');
  await panel.goto(`${panel.url()}?tab=${await tabIdOf(panel, ADDRESS)}`);
  await expect(panel.getByRole('button', { name: /7,500/ })).toBeVisible();
  await tabTo(panel, /7,500/);
  const first = await panel.locator(':focus').getAttribute('data-claim');
  await panel.keyboard.press('ArrowDown');
  expect(await panel.locator(':focus').getAttribute('data-claim')).not.toBe(first);
  await panel.keyboard.press('Home');
  await tabTo(panel, /7,500/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: /7,500/, expanded: true })).toBeVisible();
  await tabTo(panel, /Copy as/);
  await panel.keyboard.press('Space');
  await tabTo(panel, /Markdown/);

  const card = new CardReader(page);
  await page.bringToFront();
  await expect.poll(() => card.text()).toContain('more than 7,500 people');
  await page.keyboard.press('Escape');
  await expect.poll(() => card.text()).toBeNull();

  const ledger = await openExtensionPage('ledger.html');
  await expect(ledger.getByRole('rowheader').first()).toBeVisible();
  await tabTo(ledger, /Search the ledger/);
  await ledger.keyboard.type('7,500');
  await expect(ledger.getByRole('rowheader')).toHaveText(['more than 7,500 people']);
  await tabTo(ledger, /^Forget more than 7,500 people/);
  await ledger.keyboard.press('Enter');
  await tabTo(ledger, /This figure/);
  await ledger.keyboard.press('Enter');
  await expect(ledger.getByRole('status')).toHaveText('0 figures');

  const settings = await openExtensionPage('options.html');
  const entities = settings.getByRole('switch', { name: 'Mark known names' });
  await expect(entities).toBeChecked();
  await tabTo(settings, /Mark known names/);
  await settings.keyboard.press('Space');
  await expect(entities).not.toBeChecked();
  await tabTo(settings, /Copy diagnostics/);
  await settings.keyboard.press('Enter');
  await expect(settings.getByText(/Pack .*: version \d+, \d+ rows/)).toBeVisible();
});

test('a row of the panel says figure, source and status by name', async ({
  context,
  page,
  openExtensionPage,
}) => {
  await openArticle(context, page);
  const panel = await openExtensionPage('sidepanel.html');
  await panel.goto(`${panel.url()}?tab=${await tabIdOf(panel, ADDRESS)}`);
  await expect(
    panel.getByRole('button', {
      name: /^more than 7,500 people .* Source: .* Other figures \w+ ?\. \d+ other figures$/,
    }),
  ).toBeVisible();
});
