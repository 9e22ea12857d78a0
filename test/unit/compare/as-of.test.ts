import { expect, test } from 'vitest';
import { asOf } from '#utils/compare/as-of.ts';
import { daysOf, partialDate } from '#utils/compare/partial-date.ts';
import { killed, observation } from './fixtures.ts';

const shown = (rows: Parameters<typeof asOf>[0], published: string | null) =>
  asOf(rows, published).map(({ observation: { id }, time }) => `${id} ${time}`);

test('of each source the nearest before, then its newest after', () => {
  expect(shown(killed.observations, '2021-03-10')).toEqual([
    'k3 nearest',
    'k2 earlier',
    'k4 later',
    'k5 later',
  ]);
});

test('an article before every figure has only later ones', () => {
  expect(shown(killed.observations, '2020-06-01').every(row => row.endsWith('later'))).toBe(true);
});

test('without a date nothing is chosen and the series stands in its order', () => {
  expect(shown(killed.observations, null)).toEqual(['k1', 'k2', 'k3', 'k4', 'k5'].map(id => `${id} undated`));
});

test('a long series without a date is thinned, its ends kept', () => {
  const rows = Array.from({ length: 100 }, (_, i) => observation(`o${i}`, `${1900 + i}`, i));
  const ids = asOf(rows, null).map(row => row.observation.id);
  expect(ids.length).toBeLessThanOrEqual(12);
  expect([ids[0], ids.at(-1)]).toEqual(['o0', 'o99']);
});

test('a month or year that holds the date may be after it, unless it was published by then', () => {
  const rows = [
    observation('month', '2021-03', 1, { claimedBy: 'A' }),
    observation('year', '2021', 2, { claimedBy: 'B' }),
    observation('published', '2021-03', 3, { claimedBy: 'C', published: '2021-03-09' }),
    observation('month before', '2021-02', 4, { claimedBy: 'D' }),
  ];
  expect(asOf(rows, '2021-03-10').map(({ observation: { id }, time, days }) => [id, time, days])).toEqual([
    ['published', 'nearest', 0],
    ['month before', 'earlier', -10],
    ['month', 'later', 0],
    ['year', 'later', 0],
  ]);
});

test('a figure for an earlier day that was published later was not known', () => {
  const rows = [observation('study', '2020-12-31', 1, { published: '2021-06-01' })];
  expect(asOf(rows, '2021-03-10')).toMatchObject([{ time: 'later', days: -69 }]);
});

test('what is said on the article’s day and printed the next morning is of that day; a study of years later is not', () => {
  const rows = [
    observation('evening', '2021-03-10', 1, { claimedBy: 'A', published: '2021-03-11' }),
    observation('day after', '2021-03-11', 2, { claimedBy: 'B', published: '2021-03-11' }),
    observation('study', '2021-03-10', 3, { claimedBy: 'C', published: '2023-01-05' }),
  ];
  expect(shown(rows, '2021-03-10')).toEqual(['evening nearest', 'study later', 'day after later']);
});

test('the row that the article itself says stands beside the nearer one of its source', () => {
  const saidIs = (id: string) =>
    asOf(killed.observations, '2021-04-10', row => row.id === id).map(
      ({ observation: row, time, isSaid }) => `${row.id} ${time}${isSaid ? ', said' : ''}`,
    );
  expect(saidIs('k2')).toEqual(['k4 nearest', 'k3 earlier', 'k2 earlier, said', 'k5 later']);
  expect(saidIs('k4')).toEqual(['k4 nearest, said', 'k3 earlier', 'k5 later']);
});

test('the row that the article itself says is not thinned out of a long series without a date', () => {
  const rows = Array.from({ length: 100 }, (_, i) => observation(`o${i}`, `${1900 + i}`, i));
  const ids = (said: string) => asOf(rows, null, row => row.id === said).map(row => row.observation.id);
  expect(ids('o50')).toContain('o50');
  expect(ids('none')).not.toContain('o50');
});

test('one source may show a count and an estimate, but not two counts', () => {
  const rows = [
    observation('count', '2021-02-01', 1, { method: 'documented-count' }),
    observation('older', '2021-01-01', 1, {
      method: 'documented-count',
      claimedBy: 'Relief Council (spokesman)',
    }),
    observation('estimate', '2021-01-15', 2, { method: 'estimate' }),
  ];
  expect(shown(rows, '2021-03-01')).toEqual(['count nearest', 'estimate earlier']);
});

test('after the date: the latest of each source, soonest first', () => {
  const rows = ['A', 'B', 'C', 'D'].flatMap((claimedBy, i) => [
    observation(`${claimedBy} next`, `2021-0${i + 4}-01`, 1, { claimedBy }),
    observation(`${claimedBy} last`, `203${i}-01-01`, 2, { claimedBy }),
  ]);
  expect(shown(rows, '2021-03-01')).toEqual(['A last later', 'B last later', 'C last later', 'D last later']);
});

test('superseded and deprecated rows are not shown', () => {
  const rows = [
    observation('old', '2021-02-01', 1),
    observation('new', '2021-02-01', 2, { supersedes: 'old' }),
    observation('gone', '2021-02-02', 3, { rank: 'deprecated', claimedBy: 'B' }),
  ];
  expect(shown(rows, '2021-03-01')).toEqual(['new nearest']);
});

test.each([
  ['2020-02', 29],
  ['2021-02', 28],
  ['2021', 365],
  ['2021-02-03', 1],
])('%s spans %d days', (date, days) => {
  const [first, last] = daysOf(date);
  expect(last - first + 1).toBe(days);
});

test.each([
  ['2021-03-10T08:00:00Z', '2021-03-10'],
  ['2021-03-10 08:00', '2021-03-10'],
  ['2021-03', '2021-03'],
  ['2021', '2021'],
  ['2021-13-01', null],
  ['10 March 2021', null],
  [null, null],
])('the day of %s', (iso, day) => {
  expect(partialDate(iso)).toBe(day);
});
