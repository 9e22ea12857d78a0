import { t } from '#utils/i18n/translate.ts';

const MARKS = ['figure', 'others', 'hedge', 'entity'] as const;

/** The four marks as they look in a page, with what they mean. */
export function MarksLegend() {
  return (
    <dl class="legend">
      {MARKS.map(mark => (
        <div key={mark}>
          <dt>
            <span class={`legend-${mark}`}>{t(`legend_${mark}_sample`)}</span>
          </dt>
          <dd>{t(`legend_${mark}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
