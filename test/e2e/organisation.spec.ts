import type { BrowserContext } from '@playwright/test';
import { expect, test } from './fixtures/extension.ts';
import { PackHost } from './fixtures/pack-host.ts';

/** As the browser's own page for trying policies sends them: those of an organisation for its users, mandatory. */
const [SOURCE_PLATFORM, SCOPE_USER, LEVEL_MANDATORY] = [2, 0, 1];

/** Sets policies for the extension without a file of the machine's. Chromium has a page for that; Chrome proper has not. */
async function setPolicy(context: BrowserContext, namespace: string, policy: object): Promise<void> {
  const policies = Object.entries(policy).map(([name, value]) => ({
    ...{ namespace, name, value },
    ...{ source: SOURCE_PLATFORM, scope: SCOPE_USER, level: LEVEL_MANDATORY },
  }));
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  await page.evaluate(async json => {
    const cr = 'chrome://resources/js/cr.js';
    const { sendWithPromise } = await import(cr);
    await sendWithPromise('setLocalTestPolicies', json, '');
  }, JSON.stringify(policies));
  await page.close();
}

test('what an organisation sets is where the reader begins, and what it locks stays so', async ({
  context,
  extensionId,
  openExtensionPage,
}) => {
  const host = await PackHost.open(context);
  await host.publish(1, [{ id: 'winter', value: 6543, asOf: '2012-02-01' }]);
  const settings = await openExtensionPage('options.html');
  await expect(settings.getByLabel('Subscribe to a pack by its address')).toBeVisible();

  await setPolicy(context, extensionId, {
    packs: [host.address],
    sitesOff: ['mail.test'],
    schedule: 'weekly',
    ledger: false,
    locks: ['packs', 'schedule'],
  });
  const trial = settings.getByRole('article', { name: 'Trial counts' });
  await expect(trial).toContainText('version 1');
  await expect(trial.getByRole('heading')).toContainText('set by your organisation');
  await expect(trial.getByRole('button', { name: 'Remove' })).toHaveCount(0);
  await expect(settings.getByText('Your organisation decides which packs are used here.')).toBeVisible();
  await expect(settings.getByLabel('Subscribe to a pack by its address')).toHaveCount(0);
  await expect(settings.getByText('mail.test')).toBeVisible();

  await setPolicy(context, extensionId, {});
  await expect(trial.getByRole('button', { name: 'Remove' })).toBeVisible();
  await expect(settings.getByLabel('Subscribe to a pack by its address')).toBeVisible();
});
