import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ledger, openLedger } from '#utils/store/ledger/ledger.ts';
import type { LedgerQuery } from '#utils/store/ledger/query.ts';
import { MemoryFiles } from './memory-files.ts';
import { recordOf } from './records.ts';

let ledger: Ledger;
const RECORDING = { on: true, private: false };
const other = {
  url: 'https://www.gazette.example/flood',
  title: 'Flood in the valley',
  outlet: 'Gazette',
  published: null,
};

/** Every third record is of the Gazette, every fifth was compared with a pack's measure. */
beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  ledger = openLedger(new MemoryFiles());
  const records = Array.from({ length: 2500 }, (_, n) =>
    recordOf(n, {
      ...(n % 3 === 0 ? { article: other } : {}),
      ...(n % 5 === 0 ? { measures: ['pack#houses'] } : {}),
      ...(n % 4 === 0 ? { source: null, status: ['own-voice', 'hedged'] } : {}),
    }),
  );
  await ledger.add(records, RECORDING);
});

async function everything(query: LedgerQuery, limit: number): Promise<number[]> {
  const found: number[] = [];
  let cursor: string | null = null;
  do {
    const page = await ledger.list(query, cursor, limit);
    expect(page.records.length).toBeLessThanOrEqual(limit);
    found.push(...page.records.map(({ id }) => Number.parseInt(id, 16)));
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

const upTo = (keep: (n: number) => boolean) => Array.from({ length: 2500 }, (_, n) => 2499 - n).filter(keep);

describe('listing, newest first, page by page', () => {
  test.each<[string, LedgerQuery, (n: number) => boolean]>([
    ['all', {}, () => true],
    ['a site', { host: 'gazette.example' }, n => n % 3 === 0],
    ['a common word', { search: 'houses' }, () => true],
    ['a rare number', { search: '1,234' }, n => n + 1 === 1234],
    [
      'words of title and figure',
      { search: 'flood 301' },
      n => n % 3 === 0 && String(n + 1).startsWith('301'),
    ],
    ['an unfinished last word', { search: 'houses gaz' }, n => n % 3 === 0],
    ['no record at all', { search: 'zebra' }, () => false],
    ['a group', { group: 'pack#houses' }, n => n % 5 === 0],
    ['a group of the text', { group: 'destroyed|house' }, n => n % 5 !== 0],
    ['a site and a group', { host: 'gazette.example', group: 'pack#houses' }, n => n % 15 === 0],
    ['a time', { from: '2024-05-01T01:00:00.000Z', to: '2024-05-01T02:00:00.000Z' }, n => n >= 60 && n < 120],
    [
      'a time and a site',
      { to: '2024-05-01T02:00:00.000Z', host: 'gazette.example' },
      n => n < 120 && n % 3 === 0,
    ],
    ['a kind of source', { kind: 'government' }, n => n % 4 !== 0],
    ['no source of a kind', { kind: 'ngo' }, () => false],
    ['a status', { status: 'hedged' }, n => n % 4 === 0],
    [
      'all at once',
      { status: 'hedged', host: 'gazette.example', search: 'houses', group: 'pack#houses' },
      n => n % 60 === 0,
    ],
    ['an impossible time', { from: '2025', to: '2024' }, () => false],
  ])('%s', async (_, query, keep) => {
    expect(await everything(query, 150)).toEqual(upTo(keep));
    expect(await ledger.count(query)).toBe(upTo(keep).length);
  });

  test('the last page says so', async () => {
    const page = await ledger.list({ search: '1234' }, null, 1);
    expect(page).toMatchObject({ next: null, records: [{ quote: { exact: '1234 houses' } }] });
  });
});

test('groups and sites with their counts', async () => {
  expect(await ledger.groups(['pack#houses', 'destroyed|house', 'pack#none'])).toEqual([
    { key: 'pack#houses', count: 500, label: null },
    { key: 'destroyed|house', count: 2000, label: null },
    { key: 'pack#none', count: 0, label: null },
  ]);
  expect(await ledger.sites()).toEqual([
    { key: 'gazette.example', count: 834 },
    { key: 'paper.example', count: 1666 },
  ]);
});

test('comparing gets the newest of each measure', async () => {
  const { records, cut } = await ledger.sameMeasures(['pack#houses', 'pack#nothing']);
  expect(records).toHaveLength(50);
  expect(records[0]?.quote.exact).toBe('2496 houses');
  expect(cut).toEqual(['pack#houses']);
});
