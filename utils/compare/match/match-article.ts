import { isPartOf } from '../../engine/compete/part.ts';
import type { TextClaim } from '../../model/claim.ts';
import type { MeasureSeries } from '../../model/library.ts';
import type { PartialDate } from '../../model/other-figure.ts';
import type { ArticleContext } from '../article-context.ts';
import type { MeasureMatch } from './match.ts';
import { matchMeasures } from './measure-match.ts';
import { placeSeries } from './placed-series.ts';
import { takeUp } from './take-up.ts';

/** The measures that each claim of an article is about; claims in the order of the text. */
export function matchArticle(
  claims: readonly TextClaim[],
  series: readonly MeasureSeries[],
  context: ArticleContext,
  published: PartialDate | null,
): ReadonlyMap<TextClaim, readonly MeasureMatch[]> {
  if (series.length === 0) return new Map();
  const placed = series.map(one => placeSeries(one, context, published));
  const matched = new Map<TextClaim, readonly MeasureMatch[]>(
    claims.map(claim => [claim, matchMeasures(claim, placed, context, published)]),
  );
  let before: TextClaim | null = null;
  for (const claim of claims) {
    const known = before ? matched.get(before) : undefined;
    if (before && known && matched.get(claim)?.length === 0)
      matched.set(claim, takeUp(claim, before, known, placed, context));
    if ((matched.get(claim)?.length ?? 0) > 0 && !isPart(claim, context.text)) before = claim;
  }
  return matched;
}

/** "of them 1,462 civilians": what follows takes up the whole. */
const isPart = ({ sentence, start }: TextClaim, text: string) =>
  isPartOf(text.slice(sentence.start, start), text.slice(start, sentence.end));
