import type { TextClaim } from '../../model/claim.ts';
import type { PackFigure } from '../../model/other-figure.ts';
import type { ObservationRow } from '../../model/pack.ts';
import type { ArticleContext } from '../article-context.ts';
import { asOf } from '../as-of.ts';
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
  { text, language, known, published }: ArticleContext,
): Observed[] {
  const claimIsDocumented = matches.length > 0 && saysDocumented(text, claim);
  return matches.flatMap(match => {
    const { pack, measure, observations } = match.series;
    const isOwn = (row: ObservationRow) => sameSource(claim.source, row, pack.id, known);
    const isSaid = (row: ObservationRow) => isOwn(row) && agrees(claim, row, measure.unit);
    return telling(asOf(observations, published, isSaid), isOwn).map(({ observation, time, days }) => {
      const value = observed(observation);
      const method = observation.method ?? null;
      const counted = isDocumented(method);
      const converted = convertValue(value, measure.unit, claim.unit);
      const claimed = { value: claim.value, written: claim.quote, unit: claim.unit };
      const other = { value, unit: measure.unit };
      const opens = [
        ...(counted && !claimIsDocumented ? UP : []),
        ...(measure.cumulative ? growth(days, time) : []),
      ];
      const { relation, difference } = compareFigures(
        { ...claimed, opens: claimIsDocumented && !counted ? UP : [] },
        { ...other, opens },
      );
      const isReconciled = relation === 'differ' && compareFigures(claimed, other).relation === 'conflict';
      return {
        observation,
        match,
        days,
        figure: {
          origin: 'pack',
          relation,
          difference,
          ...(isReconciled && { reconciledBy: counted === claimIsDocumented ? 'day' : 'method' }),
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
    });
  });
}

const agrees = ({ value, quote, unit }: TextClaim, row: ObservationRow, unitOfRow: string) =>
  compareFigures({ value, written: quote, unit }, { value: observed(row), unit: unitOfRow }).relation ===
  'agree';

const UP = ['up'] as const;
const DOWN = ['down'] as const;
/** Which bound a growing count of another day is for the article's; of a month that holds the article's day, either. */
function growth(days: number | null, time: PackFigure['time']): readonly ('up' | 'down')[] {
  if (days === null) return [];
  if (days === 0) return time === 'later' ? [...UP, ...DOWN] : [];
  return days < 0 ? UP : DOWN;
}
