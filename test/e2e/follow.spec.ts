import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/extension.ts';
import { PackHost } from './fixtures/pack-host.ts';

interface ChromeGlobal {
  readonly chrome: {
    readonly storage: {
      readonly sync: { get(): Promise<object>; set(items: object): Promise<void> };
      readonly local: { set(items: object): Promise<void> };
    };
  };
}

/** What the browser would carry to the reader's other machines. */
const shared = (settings: Page): Promise<object> =>
  settings.evaluate(() => (globalThis as never as ChromeGlobal).chrome.storage.sync.get());

test('once asked for, settings and packs go to the browser’s sync storage and come from it; sites never', async ({
  context,
  openExtensionPage,
}) => {
  const host = await PackHost.open(context);
  await host.publish(1, [{ id: 'winter', value: 6543, asOf: '2012-02-01' }]);
  const settings = await openExtensionPage('options.html');
  await settings.evaluate(() =>
    (globalThis as never as ChromeGlobal).chrome.storage.local.set({
      settings: { revision: 1, value: { sitesOff: ['mail.test'] } },
    }),
  );
  await settings.reload();
  await expect(settings.getByText('mail.test')).toBeVisible();
  await settings.getByLabel('Open a card').selectOption('click');
  await expect(settings.getByLabel('Open a card')).toHaveValue('click');
  await settings.getByLabel('Colours').selectOption('light');
  await expect(settings.getByLabel('Colours')).toHaveValue('light');
  expect(await shared(settings)).toEqual({});

  await settings.getByRole('switch', { name: 'Let packs and settings follow me' }).click();
  const chosen = { 'setting.trigger': '"click"', 'setting.theme': '"light"' };
  await expect.poll(() => shared(settings)).toEqual(chosen);

  // As another machine of the reader's would have put it there.
  const pack = { url: 'https://packs.test/datapackage.json', key: host.key, paused: false };
  await settings.evaluate(items => (globalThis as never as ChromeGlobal).chrome.storage.sync.set(items), {
    'setting.theme': '"dark"',
    'pack.trial': JSON.stringify(pack),
  });
  await expect(settings.getByLabel('Colours')).toHaveValue('dark');
  await expect(settings.getByRole('article', { name: 'Trial counts' })).toContainText('version 1');

  await settings.getByRole('switch', { name: 'Let packs and settings follow me' }).click();
  await expect.poll(() => shared(settings)).toEqual({});
  await expect(settings.getByRole('article', { name: 'Trial counts' })).toContainText('version 1');
});
