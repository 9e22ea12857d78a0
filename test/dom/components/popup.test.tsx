import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup, type PopupProps } from '#components/popup/popup.tsx';
import type { PopupState } from '#components/popup/popup-state.ts';
import { reading } from '../../fixtures/reading.ts';
import { mount, spy, words } from './mount.ts';

const nothing = (): void => {};

function popup(state: PopupState, changes: Partial<PopupProps> = {}) {
  return (
    <Popup
      state={state}
      host="news.example"
      now={Date.parse('2026-11-01')}
      onAllow={nothing}
      onReadAnyway={nothing}
      onRetry={nothing}
      onOpen={nothing}
      onSiteToggle={nothing}
      onJump={nothing}
      {...changes}
    />
  );
}
const ready = (changes: Partial<typeof reading> = {}, interfered = false): PopupState => ({
  kind: 'ready',
  reading: { ...reading, ...changes },
  interfered,
});
const stale = reading.packs.map(pack => ({ ...pack, expires: '2026-10-01T00:00:00Z' }));
const notices = (): (string | null)[] =>
  [...document.querySelectorAll('.notice')].map(notice => notice.textContent);

describe('a page that was read', () => {
  test('shows counts, claims and names, and no notice without reason', () => {
    mount(popup(ready()));
    expect(
      [...document.querySelectorAll('.filter-kinds > .button')].map(({ textContent }) => textContent),
    ).toEqual([
      'All 8',
      'Other figures 2',
      'Not confirmed 1',
      'State or party 1',
      'No named source 3',
      'Known names 3',
    ]);
    expect(document.querySelectorAll('.row-button')).toHaveLength(11);
    expect(notices()).toEqual([]);
  });

  test('jumps to a claim by its place in the text', async () => {
    const onJump = spy<Parameters<PopupProps['onJump']>>();
    mount(popup(ready(), { onJump }));
    await page.getByRole('button', { name: '14 soldiers' }).click();
    expect(onJump.calls[0]?.[1]).toBe('c4');
    expect(onJump.calls[0]?.[0].start).toBe(reading.claims[3]?.start);
  });

  test('the known names are one press away', async () => {
    mount(popup(ready()));
    await page.getByRole('link', { name: 'Known names 3' }).click();
    await expect.element(page.getByRole('heading', { name: 'Known names 3' })).toHaveFocus();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test.each([
    ['the page interferes', ready({}, true), /takes? ?.*marks away|taking the marks away/],
    ['no packs', ready({ packs: [] }), /No data pack/],
    [
      'a stale pack',
      ready({ packs: stale.slice(0, 1) }),
      /“The coast uprising” should have been renewed by October 1, 2026/,
    ],
    [
      'stale packs',
      ready({ packs: stale }),
      /^The packs “The coast uprising” and “News organisations” should have been renewed/,
    ],
    ['another language', ready({ article: { ...reading.article, language: 'fr' } }), /in French/],
    ['no date', ready({ article: { ...reading.article, published: null } }), /date is not known/],
  ])('says so when: %s', (_, state, sentence) => {
    mount(popup(state));
    expect(notices()[0]).toMatch(sentence);
  });

  test('misses no source of figures that nobody looked for one of', () => {
    const claims = reading.claims.map(claim => ({ ...claim, source: null, competing: [], notes: [] }));
    mount(popup(ready({ claims })));
    const rows = [...document.querySelectorAll('.row-button')].map(row => row.textContent ?? '');
    expect(rows[0]).toMatch(/^more than 7,500 people /);
    expect(rows.join()).not.toMatch(/The article|No source given|other figure/);
    expect(document.querySelector('.filter-kinds')?.textContent).not.toContain('No named source');
  });

  test('says plainly that there is no figure', () => {
    mount(popup(ready({ claims: [], entities: [], known: [] })));
    expect(words('.rows-none')).toBe('No figures were found in this article.');
  });
});

describe('a page that was not read', () => {
  test('not allowed: three ways to allow', async () => {
    const onAllow = spy<['site' | 'all' | 'once']>();
    mount(popup({ kind: 'not-allowed' }, { onAllow }));
    for (const name of ['Always on news.example', 'Only this once', 'Allow all sites'])
      await page.getByRole('button', { name }).click();
    expect(onAllow.calls).toEqual([['site'], ['once'], ['all']]);
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  test('a file, not allowed: all files or this one, not all sites', async () => {
    const onAllow = spy<['site' | 'all' | 'once']>();
    mount(popup({ kind: 'not-allowed' }, { onAllow, host: 'file:' }));
    expect(words('.state h2')).toBe('Whence may not read files on this computer yet');
    for (const name of ['Always on files on this computer', 'Only this once'])
      await page.getByRole('button', { name }).click();
    expect(onAllow.calls).toEqual([['site'], ['once']]);
    expect(document.querySelectorAll('.state button')).toHaveLength(2);
  });

  test('a file, while the browser keeps extensions from files: names its switch', () => {
    mount(popup({ kind: 'files-closed' }, { host: 'file:' }));
    expect(words('.state p')).toContain('Allow access to file URLs');
    expect(document.querySelectorAll('.state button, [role=switch]')).toHaveLength(0);
  });

  test('not an article: read it anyway', async () => {
    const onReadAnyway = spy();
    mount(popup({ kind: 'not-article' }, { onReadAnyway }));
    await page.getByRole('button', { name: 'Read it anyway' }).click();
    expect(onReadAnyway.calls).toHaveLength(1);
  });

  test('no text: says so and what to do, and the site can still be switched off', () => {
    mount(popup({ kind: 'no-text' }));
    expect(words('.state p')).toContain('Open the article by itself.');
    expect(document.querySelectorAll('.state button')).toHaveLength(0);
    expect(document.querySelectorAll('[role=switch]')).toHaveLength(1);
  });

  test('off: the switch turns it on', async () => {
    const onSiteToggle = spy<[boolean]>();
    mount(popup({ kind: 'off' }, { onSiteToggle }));
    await page.getByRole('switch', { name: 'On news.example' }).click();
    expect(onSiteToggle.calls).toEqual([[true]]);
  });

  test('failed: the sentence, and try again', async () => {
    const onRetry = spy();
    mount(popup({ kind: 'failed', message: 'The store is full. Make room.' }, { onRetry }));
    expect(words('.state p')).toBe('The store is full. Make room.');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(onRetry.calls).toHaveLength(1);
  });

  test('a browser page offers nothing it cannot do', () => {
    mount(popup({ kind: 'browser-page' }));
    expect(document.querySelectorAll('.state button, [role=switch]')).toHaveLength(0);
  });
});
