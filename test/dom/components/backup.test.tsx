import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type BackupProps, BackupSection } from '#components/options/backup-section.tsx';
import { backupProps, backupSummary } from '../../fixtures/backup.ts';
import { mount, spy, words } from './mount.ts';

const section = (more: Partial<BackupProps>) => mount(<BackupSection {...backupProps} {...more} />);

test('packs go by reference unless their files are asked for', async () => {
  const onBackUp = spy<[boolean]>();
  section({ onBackUp, packBytes: 41_300 });
  await page.getByRole('button', { name: 'Back up…' }).click();
  await page.getByRole('switch', { name: 'With the packs’ files (41.3 kB)' }).click();
  await page.getByRole('button', { name: 'Back up…' }).click();
  expect(onBackUp.calls).toEqual([[false], [true]]);
});

test('without subscribed packs there is nothing to choose', async () => {
  section({});
  await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
});

test('a file that is chosen is handed on, the same one again as well', async () => {
  const onChoose = spy<[File]>();
  section({ onChoose });
  const field = page.getByLabelText('Restore from a backup file');
  for (let turn = 0; turn < 2; turn++) await field.upload(new File(['{}'], 'mine.ndjson.gz'));
  expect(onChoose.calls.map(([file]) => file.name)).toEqual(['mine.ndjson.gz', 'mine.ndjson.gz']);
});

test('the preview says what is in it and what each pack needs, and restores only when told to', async () => {
  const [onRestore, onDismiss] = [spy<[]>(), spy<[]>()];
  section({ state: { step: 'preview', summary: backupSummary }, onRestore, onDismiss });
  const shown = words('.pack-offer');
  for (const words of [
    'by Whence 1.2.0',
    '12,345',
    'Flood of the Lower Orla: its files are in the backup (18.3 kB)',
    'amber anchor',
    'Ferries and those on board: fetched from harbour.example',
    'Notes of a village: names no address, and its files are not in the backup',
    'Nothing you have is taken away',
  ])
    expect(shown).toContain(words);
  expect(onRestore.calls).toEqual([]);
  await page.getByRole('button', { name: 'Do not restore' }).click();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  expect([onRestore.calls.length, onDismiss.calls.length]).toEqual([1, 1]);
});

test('while it works nothing else can be begun, and progress is told', async () => {
  section({ state: { step: 'restoring', done: 500, total: 12_345 } });
  await expect.element(page.getByRole('button', { name: 'Back up…' })).toBeDisabled();
  await expect.element(page.getByLabelText('Restore from a backup file')).toBeDisabled();
  await expect.element(page.getByRole('status')).toHaveTextContent('500 of 12,345 claims are back…');
});

test('the outcome names what did not come back and why', async () => {
  const failed = [{ title: 'Towns', reason: 'There is no room.' }];
  section({ state: { step: 'restored', outcome: { added: 1, records: 3, subscribed: 2, failed } } });
  await expect.element(page.getByRole('status')).toHaveTextContent('1 claim that was not here, of 3');
  await expect.element(page.getByText('Towns: There is no room.')).toBeVisible();
});

test('an error is said as an alert', async () => {
  section({ state: { step: 'failed', reason: 'mine.gz ends after line 7.' } });
  await expect.element(page.getByRole('alert')).toHaveTextContent('mine.gz ends after line 7.');
});
