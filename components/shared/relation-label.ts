import { t } from '#utils/i18n/translate.ts';
import type { FigureRelation } from '#utils/model/other-figure.ts';
import { formatDifference } from './format-difference.ts';
import { uiLocale } from './locale.ts';

/** How another figure relates to this one, in words: "agrees", "differs by 6.7%". */
export function relationLabel(
  relation: FigureRelation,
  difference: number | null,
  locale = uiLocale(),
): string {
  if (relation === 'same' || relation === 'agree') return t(`figures_${relation}`);
  if (difference === null || difference === 0) return t(`figures_${relation}`);
  return t(`figures_${relation}_by`, formatDifference(difference, locale));
}
