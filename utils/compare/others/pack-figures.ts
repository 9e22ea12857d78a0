import type { TextClaim } from '../../model/claim.ts';
import type { ArticleContext } from '../article-context.ts';
import { compareFigures } from '../interval.ts';
import type { MeasureMatch } from '../match/measure-match.ts';
import { isDocumented, saysDocumented } from '../method.ts';
import { observed } from '../observed.ts';
import type { Observed } from './others.ts';

/** The observations shown beside a claim, measure by measure, in the order of `asOf`. */
export function packFigures(
  claim: TextClaim,
  matches: readonly MeasureMatch[],
  { text, language }: ArticleContext,
): Observed[] {
  const claimIsDocumented = matches.length > 0 && saysDocumented(text, claim);
  return matches.flatMap(match =>
    match.shown.map(({ observation, time, days }) => {
      const { pack, measure } = match.series;
      const value = observed(observation);
      const method = observation.method ?? null;
      const counted = isDocumented(method);
      const { relation, difference } = compareFigures(
        {
          value: claim.value,
          written: claim.quote,
          opens: claimIsDocumented && !counted ? ['up'] : [],
        },
        {
          value,
          opens: [...(counted && !claimIsDocumented ? UP : []), ...(measure.cumulative ? growth(days) : [])],
        },
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
          method,
          url: observation.url,
          reason: match.reason,
        },
      };
    }),
  );
}

const UP = ['up'] as const;
const DOWN = ['down'] as const;
/** Which bound a growing count of another day is for the article's. */
const growth = (days: number | null) => (days === null || days === 0 ? [] : days < 0 ? UP : DOWN);
