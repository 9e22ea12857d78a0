import { describe, expect, test } from 'vitest';
import { plotPoints } from '#components/card/plot-points.ts';
import { linearScale } from '#components/card/plot-scale.ts';
import { useEnglishMessages } from '#utils/i18n/from-files.ts';
import type { OtherFigure } from '#utils/model/other-figure.ts';
import { reading } from '../../fixtures/reading.ts';

useEnglishMessages();

describe('the axis', () => {
  test.each([
    [
      [7500, 8000, 9113],
      [7500, 8000, 8500, 9000],
    ],
    [[5, 5], [5]],
    [
      [0.5, 2.5],
      [1, 2],
    ],
    [
      [-3, 4],
      [-2, 0, 2, 4],
    ],
  ])('over %j has round ticks that stand for places on it', (numbers, some) => {
    const { ticks, at } = linearScale(numbers, 300);
    expect(ticks.length).toBeLessThanOrEqual(6);
    for (const tick of some) expect(ticks).toContain(tick);
    for (const number of [...ticks, ...numbers]) {
      expect(at(number)).toBeGreaterThanOrEqual(0);
      expect(at(number)).toBeLessThanOrEqual(300);
    }
  });
});

describe('the points', () => {
  const [claim] = reading.claims;
  if (!claim) throw new Error('no claim');
  const figure = (low: number | null, unit = 'person'): OtherFigure => ({
    origin: 'article',
    claim: 'c2',
    relation: 'differ',
    difference: null,
    value: { relation: low === null ? 'vague' : 'exact', low, high: low },
    unit,
    source: 'Someone',
  });

  test('put this figure first', () => {
    const { points } = plotPoints(claim);
    expect(points[0]).toMatchObject({ own: true, low: 7500, high: 7500, relation: 'more-than' });
    expect(points.filter(point => point.own)).toHaveLength(1);
    expect(points.filter(point => point.later).map(({ label, date }) => [label, date])).toEqual([
      ['United Nations', 'May 2012'],
    ]);
  });

  test('leave out vague amounts and other units, and count what lies far outside', () => {
    const competing = [figure(8000), figure(null), figure(9000, 'USD'), figure(400_000), figure(3)];
    const { points, beyond } = plotPoints({ ...claim, competing });
    expect(points.map(point => point.low)).toEqual([7500, 8000]);
    expect(beyond).toBe(2);
  });
});
