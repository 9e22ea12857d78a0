import type { TextClaim } from '../../model/claim.ts';
import type { PackFigure } from '../../model/other-figure.ts';
import type { ArticleContext } from '../article-context.ts';
import { compareFigures } from '../interval.ts';
import type { MeasureMatch } from '../match/match.ts';
import { isDocumented, saysDocumented } from '../method.ts';
import { observed } from '../observed.ts';
import { sameSource } from '../same-source.ts';
import { convertValue } from '../units/convert.ts';
import type { Observed } from './others.ts';
import { telling } from './telling.ts';

/** The observations shown beside a claim, measure by measure: the most telling, in the order of `asOf`. */
export function packFigures(
  claim: TextClaim,
  matches: readonly MeasureMatch[],
  { text, language, known }: ArticleContext,
): Observed[] {
  const claimIsDocumented = matches.length > 0 && saysDocumented(text, claim);
  return matches.flatMap(match =>
    telling(match.shown, row => sameSource(claim.source, row, match.series.pack.id, known)).map(
      ({ observation, time, days }) => {
        const { pack, measure } = match.series;
        const value = observed(observation);
        const method = observation.method ?? null;
        const counted = isDocumented(method);
        const converted = convertValue(value, measure.unit, claim.unit);
        const { relation, difference } = compareFigures(
          {
            value: claim.value,
            written: claim.quote,
            unit: claim.unit,
            opens: claimIsDocumented && !counted ? ['up'] : [],
          },
          {
            value,
            unit: measure.unit,
            opens: [
              ...(counted && !claimIsDocumented ? UP : []),
              ...(measure.cumulative ? growth(days, time) : []),
            ],
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
            ...(converted && { converted }),
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
            ...(observation.compiledBy && { compiledBy: observation.compiledBy }),
            ...(observation.basedOn && { basedOn: observation.basedOn }),
            url: observation.url,
            reason: match.reason,
          },
        };
      },
    ),
  );
}

const UP = ['up'] as const;
const DOWN = ['down'] as const;
/** Which bound a growing count of another day is for the article's; of a month that holds the article's day, either. */
function growth(days: number | null, time: PackFigure['time']): readonly ('up' | 'down')[] {
  if (days === null) return [];
  if (days === 0) return time === 'later' ? [...UP, ...DOWN] : [];
  return days < 0 ? UP : DOWN;
}
