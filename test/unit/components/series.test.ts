import { describe, expect, test } from 'vitest';
import { claimSeries } from '#components/series/claim-series.ts';
import { type DatedFigure, seriesOf, timeOf } from '#components/series/series.ts';
import { timeTicks } from '#components/series/time-scale.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import { reading } from '../../fixtures/reading.ts';

useEnglishMessages();
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const figure = (date: string, low: number | null, source = 'A'): DatedFigure => ({
  date,
  source,
  value: { relation: low === null ? 'vague' : 'exact', low, high: low },
});

test.each([
  ['2012-03-09', day('2012-03-09')],
  ['2012-03-09T23:00:00+02:00', day('2012-03-09')],
  ['2012-03', day('2012-03-15')],
  ['2012', day('2012-07-01')],
  ['last spring', null],
  ['20120309', null],
])('the date %s is placed', (date, time) => expect(timeOf(date)).toBe(time));

describe('a series', () => {
  test('needs three dates that can be placed and have a number', () => {
    expect(seriesOf([figure('2012-01', 1), figure('2012-02', 2)])).toBeNull();
    expect(seriesOf([figure('2012-01', 1), figure('2012-01', 2), figure('2012-02', 3)])).toBeNull();
    expect(seriesOf([figure('2012-01', 1), figure('2012-02', 2), figure('2012-03', null)])).toBeNull();
    expect(seriesOf([figure('2012-01', 1), figure('2012-02', 2), figure('soon', 3)])).toBeNull();
    expect(seriesOf([figure('2012-01', 1), figure('2012-02', 2, 'B'), figure('2012-03', 3)])).toHaveLength(2);
  });

  test('is by source whatever the letter case, the longest first, oldest figures first', () => {
    const figures = [
      figure('2013', 9, 'B'),
      figure('2014', 3, 'a'),
      figure('2012', 1, 'A'),
      figure('2013', 2, 'A'),
    ];
    expect(seriesOf(figures)?.map(({ source, points }) => [source, points.map(({ low }) => low)])).toEqual([
      ['a', [1, 2, 3]],
      ['B', [9]],
    ]);
  });
});

describe('a claim’s series', () => {
  const [claim] = reading.claims;
  if (!claim) throw new Error('no claim');

  test('is that of a pack measure, with the article’s own figure at its date', () => {
    const found = claimSeries(claim, '2012-03-09');
    expect(found?.series.map(({ source, points }) => [source, points.length])).toEqual([
      ['United Nations', 2],
      ['Coast Documentation Centre', 1],
      ['Ministry of Health', 1],
    ]);
    expect(found?.own).toEqual({ date: '2012-03-09', value: claim.value });
    expect(claimSeries(claim, null)?.own).toBeNull();
    expect(found?.beyond).toBe(0);
  });

  test('leaves out what would press the article’s own figure into a corner, and counts it', () => {
    const competing = claim.competing.map((figure, index) =>
      index === 4
        ? { ...figure, value: { relation: 'exact' as const, low: 528_500, high: 528_500 } }
        : figure,
    );
    const found = claimSeries({ ...claim, competing }, '2012-03-09');
    expect(found?.beyond).toBe(1);
    expect(found?.series.map(({ source }) => source)).toHaveLength(3);
  });

  test('leaves out figures in another unit and of this article', () => {
    const competing = claim.competing.map(other => ({ ...other, unit: 'USD' }));
    expect(claimSeries({ ...claim, competing }, '2012-03-09')).toBeNull();
    const article = claim.competing.filter(({ origin }) => origin === 'article');
    expect(claimSeries({ ...claim, competing: article }, null)).toBeNull();
  });
});

test.each([
  ['2012-01-10', '2012-03-20', ['2012-02', '2012-03']],
  ['2012-01-10', '2012-06-20', ['2012-03', '2012-05']],
  ['2009-05-01', '2012-06-20', ['2010', '2011', '2012']],
  ['1990-05-01', '2026-01-01', ['2000', '2010', '2020']],
  ['2012-01-10', '2012-01-20', ['2012-01']],
])('between %s and %s stand the ticks %j', (from, to, dates) => {
  expect(timeTicks(day(from), day(to), 3).map(({ date }) => date)).toEqual(dates);
});
