import type { TextClaim } from '../../model/claim.ts';
import type { PartialDate } from '../../model/other-figure.ts';
import type { ObservationRow } from '../../model/pack.ts';
import { asOf } from '../as-of.ts';
import { compareFigures } from '../interval.ts';
import type { MeasureMatch } from '../match/measure-match.ts';
import { observed } from '../observed.ts';
import type { Observed } from './others.ts';

/** The observations shown beside a claim, measure by measure, in the order of `asOf`. */
export function packFigures(
  claim: TextClaim,
  matches: readonly MeasureMatch[],
  published: PartialDate | null,
  language: string,
): Observed[] {
  return matches.flatMap(match =>
    asOf(match.series.observations, published).map(({ observation, time, days }) => {
      const { pack, measure } = match.series;
      const value = observed(observation);
      const grows = measure.cumulative === true && days !== null && days !== 0;
      const { relation, difference } = compareFigures(
        { value: claim.value, written: claim.quote },
        { value, opens: grows ? (days < 0 ? 'up' : 'down') : undefined },
      );
      return {
        observation,
        match,
        days,
        figure: {
          origin: 'pack',
          relation,
          difference,
          value,
          unit: measure.unit,
          source: observation.claimedBy,
          pack: pack.id,
          packTitle: pack.title,
          packVersion: pack.version,
          observation: observation.id,
          measure: measure.id,
          measureLabel: measure.label[language] ?? measure.label.en ?? measure.id,
          asOf: observation.asOf,
          asOfDerived: observation.asOfDerived ?? false,
          time,
          method: methodOf(observation, measure.definition),
          url: observation.url,
          reason: match.reason,
        },
      };
    }),
  );
}

/** Every figure carries how it was come by: an observation's own method, else what its measure is defined as. */
const methodOf = ({ method }: ObservationRow, definition: string | undefined) => method ?? definition ?? null;
