import { expect, test } from './fixtures/extension.ts';
import { largePack, withFault } from './fixtures/large-pack.ts';
import { PackHost } from './fixtures/pack-host.ts';

const ROWS = 60_000;

test('a large pack: its rows are counted while it is checked, it can be stopped, a broken line is named; the version in use stays until all is well', async ({
  context,
  openExtensionPage,
}) => {
  test.setTimeout(180_000);
  const host = await PackHost.open(context);
  await host.publish(1, [{ id: 'winter', value: 6543, asOf: '2012-02-01' }]);
  const settings = await openExtensionPage('options.html');
  await settings.getByLabel('Subscribe to a pack by its address').fill(host.address);
  await settings.getByRole('button', { name: 'Look' }).click();
  const offer = settings.getByRole('region', { name: 'Subscribe to “Trial counts”?' });
  await offer.getByRole('button', { name: 'Subscribe', exact: true }).click();
  const pack = settings.getByRole('article', { name: 'Trial counts' });
  await expect(pack.getByRole('button', { name: 'Sync now' })).toBeVisible();
  await expect(pack).toContainText('version 1');
  const progress = pack.getByRole('status');
  const sync = () => pack.getByRole('button', { name: 'Sync now' }).click();

  const version = { id: 'trial', title: 'Trial counts', rows: ROWS, aliases: 2, keys: [host.key] };
  const second = await largePack({ ...version, version: 2 });
  await host.putUp(withFault(second, 41_234));
  await sync();
  await expect(progress).toContainText('line 41234', { timeout: 60_000 });
  await expect(pack).toContainText('version 1');

  await host.putUp(await largePack({ ...version, version: 3 }));
  await sync();
  await expect(progress).toContainText(/Checking: [\d,]+ of 60,000 rows/, { timeout: 60_000 });
  await expect(pack.getByRole('progressbar')).toHaveJSProperty('max', ROWS);
  await pack.getByRole('button', { name: 'Stop' }).click();
  await expect(pack.getByRole('button', { name: 'Sync now' })).toBeVisible();
  await expect(pack).toContainText('version 1');
  await expect(pack.locator('.pack-error')).toHaveCount(0);

  await sync();
  await expect(pack).toContainText('version 3', { timeout: 90_000 });
  await expect(pack).toContainText('60,000 rows');
});
