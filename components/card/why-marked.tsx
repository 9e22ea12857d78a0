import { formatValue } from '#components/shared/format-value.ts';
import { sourceKindLabel } from '#components/shared/source-kind-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { Claim } from '#utils/model/claim.ts';
import type { PackFigure } from '#utils/model/other-figure.ts';
import type { Source } from '#utils/model/source.ts';
import { ownWords } from './own-words.ts';

interface WhyMarkedProps {
  readonly claim: Claim;
}

/** How Whence came to mark this: what it read the words as, whom it gave them to and why, and what paired packs with them. */
export function WhyMarked({ claim }: WhyMarkedProps) {
  return (
    <details class="why">
      <summary>{t('why_marked')}</summary>
      <ul class="facts">
        <li>{figureReason(claim)}</li>
        {claim.measure && <li>{t('why_measure', claim.measure)}</li>}
        {claim.source && claim.cue && <li>{sourceReason(claim.source, claim.cue.text)}</li>}
        {reasons(claim).map(({ measure, packTitle, measureLabel, reason }) => (
          <li key={measure}>
            {t('why_pack', packTitle, measureLabel, reason.term, reason.about, t(`found_in_${reason.via}`))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function figureReason({ quote, value, unit }: Claim): string {
  if (value.relation === 'vague') return t('why_figure_plain', quote);
  const figure = formatValue(value, unit);
  return ownWords(figure, quote) ? t('why_figure', quote, figure) : t('why_figure_plain', quote);
}

function sourceReason({ text, kind }: Source, cue: string): string {
  if (kind === 'other') return t('why_source_plain', text, cue);
  return t('why_source', text, sourceKindLabel(kind), cue);
}

/** One reason a measure: all observations of it were paired for the same one. */
function reasons(claim: Claim): PackFigure[] {
  const figures = claim.competing.filter(figure => figure.origin === 'pack');
  return [...new Map(figures.map(figure => [`${figure.pack}#${figure.measure}`, figure])).values()];
}
