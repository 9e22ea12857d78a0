import { expect, test } from 'vitest';
import { asOf } from '#utils/compare/as-of.ts';
import { telling } from '#utils/compare/others/telling.ts';
import { observation } from './fixtures.ts';

const SOURCES = 'ABCDEFG'.split('');
const rows = SOURCES.flatMap((claimedBy, i) => [
  observation(`${claimedBy} before`, `2021-01-0${9 - i}`, 1, { claimedBy }),
  observation(`${claimedBy} after`, `2022-01-0${i + 1}`, 2, { claimedBy }),
]);
const chosen = (published: string | null, own = '', said = '') =>
  telling(
    asOf(rows, published, row => row.id === said),
    row => row.claimedBy === own,
  ).map(({ observation: { id } }) => id);

test('the four nearest before the date, and the two newest after it', () => {
  expect(chosen('2021-03-01')).toEqual([
    'A before',
    'B before',
    'C before',
    'D before',
    'F after',
    'G after',
  ]);
});

test('the figures of the claim’s own source are among them', () => {
  expect(chosen('2021-03-01', 'E')).toEqual([
    'A before',
    'B before',
    'C before',
    'E before',
    'E after',
    'G after',
  ]);
});

test('the row that the article says takes no place from the others', () => {
  expect(chosen('2021-03-01', '', 'G before')).toEqual([
    'A before',
    'B before',
    'C before',
    'D before',
    'G before',
    'F after',
    'G after',
  ]);
});

test('a series without a date is thinned to six, its ends kept', () => {
  const ids = chosen(null);
  expect(ids.length).toBe(6);
  expect([ids[0], ids.at(-1)]).toEqual(['G before', 'G after']);
});
