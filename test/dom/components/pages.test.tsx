import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Options, type OptionsProps } from '#components/options/options.tsx';
import { SidePanel } from '#components/sidepanel/side-panel.tsx';
import { Welcome } from '#components/welcome/welcome.tsx';
import type { Settings } from '#utils/model/settings.ts';
import type { Span } from '#utils/model/span.ts';
import { readPage } from '#utils/page/read-page.ts';
import { textAt } from '../../fixtures/article.ts';
import { backupProps } from '../../fixtures/backup.ts';
import { packsProps } from '../../fixtures/pack-states.ts';
import { packDetails } from '../../fixtures/packs.ts';
import { reading } from '../../fixtures/reading.ts';
import { policy, settings } from '../../fixtures/settings.ts';
import { answering, mount, spy, words } from './mount.ts';

const nothing = (): void => {};
const NOW = Date.parse('2026-11-01');

describe('settings', () => {
  const options = (changes: Partial<OptionsProps>) => (
    <Options
      settings={settings}
      policy={policy}
      onSettings={nothing}
      origins={[]}
      packs={packsProps}
      network={[]}
      backup={backupProps}
      filesOpen={true}
      onAllowAll={nothing}
      onAllowFiles={nothing}
      onWithdraw={nothing}
      onOpenLedger={nothing}
      onCopyDiagnostics={async () => 'Whence 1.0.0'}
      {...changes}
    />
  );

  test('hand back what was changed alone: the rest may have changed meanwhile', async () => {
    const onSettings = spy<[Partial<Settings>]>();
    mount(options({ onSettings }));
    await page.getByRole('switch', { name: 'Mark known names' }).click();
    await page.getByLabelText('Open a card').selectOptions('modifier');
    await page.getByLabelText('Colours').selectOptions('dark');
    await page.getByLabelText('Keep them for').selectOptions('90');
    expect(onSettings.calls.map(([next]) => next)).toEqual([
      { marks: { ...settings.marks, entities: false } },
      { trigger: 'modifier' },
      { theme: 'dark' },
      { ledger: { on: true, retentionDays: 90 } },
    ]);
  });

  test('take a delay only from 0 to 5000', async () => {
    const onSettings = spy<[Partial<Settings>]>();
    mount(options({ onSettings }));
    const delay = page.getByLabelText('Wait before a card opens');
    for (const value of ['9000', '', '250']) {
      await delay.fill(value);
      await userEvent.tab();
    }
    expect(onSettings.calls.map(([next]) => next.openDelay)).toEqual([250]);
  });

  test('ask for the key only where a key opens cards', () => {
    mount(options({}));
    expect(words('#reading')).not.toContain('Key');
    mount(options({ settings: { ...settings, trigger: 'modifier' } }));
    expect(words('#reading')).toContain('Key');
  });

  test('copy diagnostics, and show what was copied', async () => {
    mount(options({}));
    expect(document.querySelector('.diagnostics')).toBeNull();
    await page.getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect.element(page.getByText('Whence 1.0.0')).toBeVisible();
  });

  test('list sites allowed and switched off, each to be undone', async () => {
    const [onWithdraw, onSettings] = [spy<[string]>(), spy<[Partial<Settings>]>()];
    const used = { ...settings, sitesOff: ['quiet.example'] };
    mount(options({ origins: ['https://*.news.example/*'], settings: used, onWithdraw, onSettings }));
    await page.getByRole('button', { name: 'Withdraw: news.example' }).click();
    await page.getByRole('button', { name: 'Switch on: quiet.example' }).click();
    expect(onWithdraw.calls).toEqual([['https://*.news.example/*']]);
    expect(onSettings.calls[0]?.[0].sitesOff).toEqual([]);
  });

  test('allow files, and withdraw them, by a name of their own', async () => {
    const [onAllowFiles, onWithdraw] = [spy(), spy<[string]>()];
    mount(options({ onAllowFiles }));
    await page.getByRole('button', { name: 'Allow files on this computer' }).click();
    expect(onAllowFiles.calls).toHaveLength(1);
    mount(options({ origins: ['*://*/*', 'file:///*'], onWithdraw }));
    expect(words('#sites')).not.toContain('Allow files');
    await page.getByRole('button', { name: 'Withdraw: Files on this computer' }).click();
    expect(onWithdraw.calls).toEqual([['file:///*']]);
  });

  test.each([
    { filesOpen: false, shown: true },
    { filesOpen: null, shown: false },
  ])('offer no files where the browser keeps them: $filesOpen', ({ filesOpen, shown }) => {
    mount(options({ filesOpen }));
    expect(words('#sites')).not.toContain('Allow files');
    expect(words('#sites')?.includes('Allow access to file URLs')).toBe(shown);
  });

  test('say of each pack its version, age, size, curator, and when it is stale', () => {
    mount(options({ packs: { ...packsProps, now: Date.parse('2027-02-01') } }));
    expect(
      [...document.querySelectorAll('article > .pack-facts:first-of-type, p:not([class]) + .pack-facts')].map(
        facts => facts.textContent?.replaceAll('\u00a0', ' '),
      ),
    ).toEqual([
      'version 12 · made September 1, 2026 (5 months ago) · 1 row · 812 bytes · by Example Media Watch · licence CC-BY-4.0 · should have been renewed by January 1, 2027',
      'version 3 · made September 1, 2026 (5 months ago) · 412 rows · 81.4 kB · licence CC-BY-4.0',
    ]);
  });
});

test('the side panel opens a claim below its row, jumps to it, and closes it', async () => {
  const onJump = spy<[Span, string | null]>();
  const onCopy = answering<[string], Promise<boolean>>(Promise.resolve(true));
  mount(
    <SidePanel
      state={{ kind: 'ready', reading, interfered: false }}
      host="news.example"
      now={NOW}
      inView={null}
      textAt={textAt}
      onCopy={onCopy}
      onAllow={nothing}
      onReadAnyway={nothing}
      onRetry={nothing}
      onOpen={nothing}
      onSiteToggle={nothing}
      onJump={onJump}
    />,
  );
  await page.getByRole('button', { name: 'more than 7,500 people' }).click();
  expect(words('.row-opened .evidence')).toContain('The United Nations estimates that');
  await expect
    .element(page.getByRole('img', { name: /^Figures over time by United Nations, Coast Documentation/ }))
    .toBeVisible();
  await page.getByRole('button', { name: 'Copy as' }).click();
  await page.getByRole('button', { name: 'Markdown' }).click();
  expect(onCopy.calls[0]?.[0]).toMatch(/^> /);
  await page.getByRole('button', { name: 'Show more than 8,000 in the text' }).click();
  expect(words('.row-opened .evidence')).toBe('Activists put the toll at more than 8,000.');
  await page.getByRole('button', { name: 'more than 8,000 people killed' }).click();
  expect(document.querySelector('.row-opened')).toBeNull();
  expect(onJump.calls.map(([, claim]) => claim)).toEqual(['c1', 'c2', 'c2']);
});

test('the welcome page has the sample on it, shows its card, offers sites, and names the packs', async () => {
  const [onAllowAll, onShow] = [spy(), spy()];
  mount(
    <Welcome
      allowed="some"
      packs={packDetails.map(({ title }) => title)}
      onAllowAll={onAllowAll}
      onShow={onShow}
      onOpenPacks={nothing}
    />,
  );
  const article = document.querySelector('main > article');
  expect(article?.textContent).toContain('more than 7,500 people');
  expect(article?.getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Show me a card' }).click();
  await page.getByRole('button', { name: 'Allow all sites' }).click();
  expect([onAllowAll.calls.length, onShow.calls.length]).toEqual([1, 1]);
  expect(words('.pack-names')).toBe('The coast uprisingNews organisations');
});

test('of the welcome page the reader takes the sample alone', () => {
  mount(
    <Welcome
      allowed="all"
      packs={packDetails.map(({ title }) => title)}
      onAllowAll={nothing}
      onShow={nothing}
      onOpenPacks={nothing}
    />,
  );
  const read = readPage(document, 'https://welcome.example/');
  expect(read?.root.className).toBe('sample');
  expect(read?.article.language).toBe('en');
  expect(read?.article.text.split('\n')).toHaveLength(4);
});
