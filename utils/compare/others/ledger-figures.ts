import type { TextClaim } from '../../model/claim.ts';
import type { LedgerFigure, PartialDate } from '../../model/other-figure.ts';
import { compareFigures } from '../interval.ts';
import type { MetBefore } from '../ledger-lookup.ts';
import type { MeasureMatch } from '../match/match.ts';
import { daysOf, partialDate } from '../partial-date.ts';
import { comparableUnits, convertValue } from '../units/convert.ts';

/** What a card has room for; how many articles there are, each figure says. */
const SHOWN = 5;

/** The name of a measure in the ledger. */
export const measureKey = ({ series }: MeasureMatch): string => `${series.pack.id}#${series.measure.id}`;

/**
 * Figures the reader met in other articles, compared with the same pack measure: an equal word like "killed" alone would set
 * the tolls of two wars side by side. The nearest in time to this article first.
 */
export function ledgerFigures(
  claim: TextClaim,
  matches: readonly MeasureMatch[],
  { records, cut }: MetBefore,
  article: { readonly url: string | null; readonly published: PartialDate | null },
): LedgerFigure[] {
  const cumulative = new Map(
    matches.map(match => [measureKey(match), match.series.measure.cumulative === true]),
  );
  const found = records
    .filter(record => record.article.url !== article.url && comparableUnits(record.unit, claim.unit))
    .flatMap(record => {
      const shared = record.measures.find(measure => cumulative.has(measure));
      if (shared === undefined) return [];
      const days = daysBetween(article.published, partialDate(record.article.published));
      const opens = cumulative.get(shared) && days ? ([days < 0 ? 'up' : 'down'] as const) : [];
      const compared = compareFigures(
        { value: claim.value, written: claim.quote, unit: claim.unit },
        { value: record.value, written: record.quote.exact, unit: record.unit, opens },
      );
      const converted = convertValue(record.value, record.unit, claim.unit);
      return { record, days, ...compared, ...(converted && { converted }) };
    })
    .sort((a, b) => Math.abs(a.days ?? Infinity) - Math.abs(b.days ?? Infinity) || 0);
  const articles = new Set(found.map(({ record }) => record.article.url)).size;
  const orMore = matches.some(match => cut.includes(measureKey(match)));
  return found.slice(0, SHOWN).map(({ record, relation, difference, converted }) => ({
    origin: 'ledger',
    relation,
    difference,
    value: record.value,
    unit: record.unit,
    ...(converted && { converted }),
    source: record.source?.resolved ?? record.source?.text ?? null,
    record: record.id,
    outlet: record.article.outlet,
    title: record.article.title,
    url: record.article.url,
    published: record.article.published,
    articles,
    ...(orMore && { orMore }),
  }));
}

function daysBetween(from: PartialDate | null, to: PartialDate | null): number | null {
  return from === null || to === null ? null : daysOf(to)[0] - daysOf(from)[0];
}
