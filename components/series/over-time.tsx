import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import { claimSeries } from './claim-series.ts';
import { TimePlot } from './time-plot.tsx';

interface OverTimeProps {
  readonly claim: Claim;
  /** The article's date, ISO 8601. */
  readonly published: string | null;
}

/** A claim's pack measure over time; nothing where it is no series. */
export function OverTime({ claim, published }: OverTimeProps) {
  const series = claimSeries(claim, published);
  return (
    series && (
      <>
        <h4 class="label">{t('plot_over_time')}</h4>
        <TimePlot {...series} />
      </>
    )
  );
}
