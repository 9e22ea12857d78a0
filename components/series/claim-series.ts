import { endsOf, isNear } from '#components/card/plot-points.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import { seriesOf } from './series.ts';
import type { TimePlotProps } from './time-plot.tsx';

/**
 * The first of a claim's pack measures that is a series, with the claim's own figure at the article's date; null where there is none.
 * Figures that would press the article's own into a corner are only counted.
 * @param published ISO 8601; null where the article's date is not known
 */
export function claimSeries(claim: Claim, published: string | null): TimePlotProps | null {
  const packs = claim.competing.filter(figure => figure.origin === 'pack');
  const drawn = packs.filter(({ unit, converted }) => unit === claim.unit || converted);
  const measures = Map.groupBy(drawn, ({ pack, measure }) => `${pack}#${measure}`);
  const own = endsOf(claim.value);
  for (const figures of measures.values()) {
    const dated = figures.map(({ asOf, source, value, converted }) => ({
      date: asOf,
      source: source ?? t('source_own_voice_short'),
      value: converted ?? value,
    }));
    const near = dated.filter(({ value }) => {
      const ends = endsOf(value);
      return !own || !ends || isNear(ends, own);
    });
    const series = seriesOf(near);
    if (series)
      return {
        series,
        own: published === null ? null : { date: published, value: claim.value },
        beyond: dated.length - near.length,
      };
  }
  return null;
}
