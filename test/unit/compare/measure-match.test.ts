import { describe, expect, test } from 'vitest';
import { matchMeasures } from '#utils/compare/match/measure-match.ts';
import { placeSeries } from '#utils/compare/match/placed-series.ts';
import type { Direction, Relation } from '#utils/model/figure.ts';
import cases from './cases/measures.json' with { type: 'json' };
import { allSeries, type ClaimCase, claimIn, contextOf } from './fixtures.ts';

interface Case extends Omit<ClaimCase, 'value'> {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly value: readonly [Relation, number | null, number | null];
  readonly future?: boolean;
  readonly direction?: Direction;
  readonly expect: readonly string[];
}

describe('which measure of a pack a claim is about', () => {
  test.each(cases as unknown as Case[])(
    '$name',
    ({ value: [relation, low, high], expect: expected, ...given }) => {
      const claim = {
        ...claimIn(given.text, 'c1', { ...given, value: { relation, low, high } }),
        future: given.future ?? false,
        direction: given.direction ?? null,
      };
      const context = contextOf(given.text, { title: given.title ?? '' });
      const published = given.published ?? '2021-03-10';
      const matches = matchMeasures(
        claim,
        allSeries.map(series => placeSeries(series, context, published)),
        context,
        published,
      );
      expect(matches.map(({ series, reason }) => `${series.measure.id} ${reason.via}`)).toEqual(expected);
    },
  );
});
