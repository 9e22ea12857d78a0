import { describe, expect, test } from 'vitest';
import { groupRecords, searchRecords } from '#components/ledger/group-records.ts';
import { textFragment } from '#components/ledger/text-fragment.ts';
import { records } from '../../fixtures/ledger.ts';

const ids = (words: string): string[] => searchRecords(records, words).map(record => record.id);

test('records are grouped by measure and unit, newest article first', () => {
  const groups = groupRecords(records.toReversed());
  expect(
    groups.map(({ measure, unit, records: members }) => [measure, unit, members.map(({ id }) => id)]),
  ).toEqual([
    ['bread costs', 'percent', ['r3']],
    ['killed', 'person', ['r1', 'r2']],
  ]);
});

test.each([
  ['', ['r1', 'r2', 'r3']],
  ['DIPLOMATS', ['r2']],
  ['daily killed', ['r2']],
  ['courier bread', []],
])('a search for "%s" finds %j', (words, found) => expect(ids(words)).toEqual(found));

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
