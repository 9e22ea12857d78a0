import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Forget } from '#utils/model/ledger.ts';
import { DATABASE } from '#utils/store/db/schema.ts';
import { cacheFiles } from '#utils/store/files/cache-files.ts';
import { type Ledger, openLedger } from '#utils/store/ledger/ledger.ts';
import { LedgerPage } from '../../../entrypoints/ledger/ledger-page.tsx';
import { records, tolls } from '../../fixtures/ledger.ts';
import { recordsOf } from '../../unit/store/records.ts';
import { mount, spy } from './mount.ts';

const RECORDING = { on: true, private: false };
let ledger: Ledger;

beforeEach(async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await deleteDB(DATABASE);
  ledger = openLedger(cacheFiles('trial'));
});

/** Tells an open page that an article was read. */
let articleRead = (): void => {};
const onRead = (listener: () => void): void => {
  articleRead = listener;
};

const headings = (): string[] =>
  [...document.querySelectorAll('.records h2')].map(heading => heading.textContent ?? '');
const rows = (): number => document.querySelectorAll('.records tbody tr').length;

/** The page over a ledger of its own, as the extension draws it. */
async function open(kept: Parameters<Ledger['add']>[0]): Promise<ReturnType<typeof spy<[Forget]>>> {
  await ledger.add(kept, RECORDING);
  const wishes = spy<[Forget]>();
  const forget = (what: Forget): Promise<number> => {
    wishes(what);
    return ledger.forget(what);
  };
  mount(<LedgerPage reader={ledger} forget={forget} onRead={onRead} />);
  return Object.assign(wishes);
}

describe('what is found', () => {
  test('stands by measure, newest first, with the number of each that was met again', async () => {
    await open([...records, ...tolls]);
    await expect
      .poll(headings)
      .toEqual([
        'people\u00a0· killed 7 figures',
        'bread costs\u00a0· percent',
        'people\u00a0· killed 2 figures',
      ]);
    await expect.element(page.getByText('10 figures')).toBeVisible();
  });

  test('is narrowed by words, site, kind of source, status and time', async () => {
    await open([...records, ...tolls]);
    const count = page.getByRole('status');
    await page.getByRole('searchbox').fill('diplomats');
    await expect.element(count).toHaveTextContent('1 figure');
    await page.getByRole('searchbox').fill('');
    await page.getByLabelText('All sites').selectOptions('daily-sample.example');
    await expect.element(count).toHaveTextContent('4 figures');
    await page.getByLabelText('Any status').selectOptions('own-voice');
    await expect.element(count).toHaveTextContent('1 figure');
    await page.getByLabelText('Any status').selectOptions('');
    await page.getByLabelText('All sites').selectOptions('');
    await page.getByLabelText('All kinds of source').selectOptions('intergovernmental');
    await expect.element(count).toHaveTextContent('1 figure');
    await page.getByLabelText('All kinds of source').selectOptions('');
    await page.getByLabelText('Read from').fill('2026-10-02');
    await page.getByLabelText('until').fill('2026-10-04');
    await expect.element(count).toHaveTextContent('3 figures');
    await page.getByRole('searchbox').fill('zebra');
    await expect.element(count).toHaveTextContent('0 figures');
    expect(rows()).toBe(0);
  });

  test('comes a page at a time, one measure whole when it is asked for', async () => {
    await open(recordsOf(250));
    await expect.poll(rows).toBe(8);
    await page.getByRole('button', { name: 'Show all of: houses\u00a0· destroyed' }).click();
    await expect.poll(rows).toBe(100);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(rows).toBe(200);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(rows).toBe(250);
    await expect.element(page.getByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'All measures' }).click();
    await expect.poll(rows).toBe(8);
  });

  test('is joined by what is read meanwhile, and keeps what was unfolded', async () => {
    await open(recordsOf(120));
    await page.getByRole('button', { name: 'Show all of: houses\u00a0· destroyed' }).click();
    await expect.poll(rows).toBe(100);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(rows).toBe(120);
    await ledger.add(recordsOf(123), RECORDING);
    articleRead();
    await expect.poll(rows).toBe(120);
    await expect.element(page.getByRole('status')).toHaveTextContent('123 figures');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(rows).toBe(123);
  });

  test('leads back to the exact words', async () => {
    await open(records);
    await expect.poll(rows).toBe(3);
    const link = document.querySelector<HTMLAnchorElement>('.records a[href*="story-1"]');
    expect(link?.hash).toBe(
      '#:~:text=estimates%20that-,more%20than%207%2C500%20people,-have%20been%20killed',
    );
  });
});

describe('forgetting', () => {
  const forgetFound = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Forget (these|all)$/ }).click();
    await page
      .getByRole('alert')
      .getByRole('button', { name: /^Forget/ })
      .click();
  };

  test('one figure or its whole article, in the row', async () => {
    const wishes = await open(recordsOf(25));
    await page.getByRole('button', { name: 'Forget 25 houses' }).click();
    await page.getByRole('button', { name: 'This figure' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('24 figures');
    await page.getByRole('button', { name: 'Forget 24 houses' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('button', { name: 'Forget 24 houses' }).click();
    await page.getByRole('button', { name: 'Whole article' }).click();
    await expect.element(page.getByRole('status')).toHaveTextContent('20 figures');
    expect(wishes.calls.map(([what]) => Object.keys(what)[0])).toEqual(['ids', 'article']);
  });

  test('a site', async () => {
    const wishes = await open([...records, ...tolls]);
    await page.getByLabelText('All sites').selectOptions('daily-sample.example');
    await expect.element(page.getByRole('status')).toHaveTextContent('4 figures');
    await forgetFound();
    expect(wishes.calls).toEqual([[{ site: 'daily-sample.example' }]]);
    await expect.poll(() => ledger.count()).toBe(6);
  });

  test('a time', async () => {
    const wishes = await open([...records, ...tolls]);
    await page.getByLabelText('until').fill('2026-10-02');
    await expect.element(page.getByRole('status')).toHaveTextContent('2 figures');
    await forgetFound();
    expect(wishes.calls).toEqual([[{ from: '', to: new Date(2026, 9, 3).toISOString() }]]);
    await expect.poll(() => ledger.count()).toBe(8);
  });

  test('what a search found, and everything', async () => {
    const wishes = await open([...records, ...tolls]);
    await page.getByRole('searchbox').fill('courier');
    await expect.element(page.getByRole('status')).toHaveTextContent('3 figures');
    await forgetFound();
    await expect.poll(() => ledger.count()).toBe(7);
    await page.getByRole('searchbox').fill('');
    await expect.element(page.getByRole('status')).toHaveTextContent('7 figures');
    await page.getByRole('button', { name: 'Forget all' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Forget 7 figures? This cannot be undone.');
    await page.getByRole('button', { name: 'Keep' }).click();
    await forgetFound();
    await expect.element(page.getByText('Nothing here yet')).toBeVisible();
    expect(wishes.calls.at(-1)).toEqual([{ all: true }]);
  });
});
