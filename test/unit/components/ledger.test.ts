import { describe, expect, test } from 'vitest';
import { textFragment } from '#components/cite/text-fragment.ts';
import { groupRecords } from '#components/ledger/group-records.ts';
import { EVERYTHING } from '#components/ledger/ledger-filter.ts';
import { measureTitle } from '#components/ledger/measure-title.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import type { LedgerRecord } from '#utils/model/ledger.ts';
import { EXPORT_FILES } from '../../../entrypoints/ledger/export-files.ts';
import { toQuery } from '../../../entrypoints/ledger/to-query.ts';
import { records, tolls } from '../../fixtures/ledger.ts';

useEnglishMessages();

test('records are grouped by pack measure, else by their own words, in the order they come', () => {
  const groups = groupRecords([...tolls, ...records]);
  expect(groups.map(({ key, records: members }) => [key, members.length])).toEqual([
    ['example.uprising#deaths', 7],
    ['killed|person', 2],
    ['bread costs|percent', 1],
  ]);
});

test('a record of two measures stands under the one that was asked for', () => {
  const both = tolls.map(record => ({ ...record, measures: ['a#1', 'b#2'] }));
  expect(groupRecords(both).map(({ key }) => key)).toEqual(['a#1']);
  expect(groupRecords(both, 'b#2').map(({ key }) => key)).toEqual(['b#2']);
});

test.each([
  [
    { unit: 'person', measure: 'killed' },
    { en: 'People killed in the war', fr: 'Morts' },
    'People killed in the war',
  ],
  [{ unit: 'person', measure: 'killed' }, { fr: 'Morts' }, 'Morts'],
  [{ unit: 'person', measure: 'killed' }, null, 'people\u00a0· killed'],
  [{ unit: null, measure: null }, null, 'Other figures'],
])('the title of %j in a pack of %j', (group, label, title) =>
  expect(measureTitle(group, label)).toBe(title),
);

test('a filter asks the store only for what is set, with whole days of the reader’s clock', () => {
  expect(toQuery({ ...EVERYTHING, search: '  ' })).toEqual({});
  expect(
    toQuery({ ...EVERYTHING, search: 'toll', kind: 'ngo', from: '2026-02-28', to: '2026-02-28' }),
  ).toEqual({
    search: 'toll',
    kind: 'ngo',
    from: new Date(2026, 1, 28).toISOString(),
    to: new Date(2026, 2, 1).toISOString(),
  });
});

describe('exports', () => {
  const write = async (format: keyof typeof EXPORT_FILES, some: readonly LedgerRecord[]): Promise<string> =>
    (await Array.fromAsync(EXPORT_FILES[format].write(stream(some)))).join('');
  async function* stream(some: readonly LedgerRecord[]): AsyncGenerator<LedgerRecord> {
    yield* some;
  }

  test('JSON gives the records back', async () => {
    expect(JSON.parse(await write('JSON', records))).toEqual(records);
    expect(JSON.parse(await write('JSON', []))).toEqual([]);
  });

  test('CSV has one header, one line a claim, and no cell a spreadsheet would run', async () => {
    const [first] = records;
    if (!first) throw new Error('no record');
    const evil = { ...first, article: { ...first.article, title: '=HYPERLINK("x")' } };
    const lines = (await write('CSV', [evil, ...records])).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffquote,relation,low,high,unit/);
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain(`"'=HYPERLINK`);
  });

  test('Web Annotations are one each', async () => {
    const list = JSON.parse(await write('Web Annotation', records));
    expect(list).toHaveLength(3);
    expect(list[0]).toMatchObject({ type: 'Annotation', target: { source: records[0]?.article.url } });
  });
});

describe('a text fragment', () => {
  test('holds the exact words with the whole words beside them', () => {
    const quote = {
      exact: 'more than 7,500',
      prefix: 'isation estimates that ',
      suffix: ' people have been kil',
    };
    expect(textFragment('https://a.example/x#top', quote)).toBe(
      'https://a.example/x#:~:text=estimates%20that-,more%20than%207%2C500,-people%20have%20been',
    );
  });

  test('escapes what has a meaning there, and needs no surroundings', () => {
    expect(textFragment('https://a.example/', { exact: 'ex-post, A&B', prefix: '', suffix: '' })).toBe(
      'https://a.example/#:~:text=ex%2Dpost%2C%20A%26B',
    );
  });
});
