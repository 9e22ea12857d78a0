import { DOT } from '#components/shared/dot.ts';
import { unitLabel } from '#components/shared/unit-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { GroupFacts, RecordGroup } from './group-records.ts';

/** A share or a sum of money: no noun that is counted. */
const IS_SIZE = /^(?:percent|[A-Z]{3})\b/;

/** What a group counts: as its pack names it, else by the unit and the articles' own words. */
export function measureTitle(
  { unit, measure }: Pick<RecordGroup, 'unit' | 'measure'>,
  label: GroupFacts['label'],
): string {
  const named = label?.[t('locale')] ?? label?.en ?? Object.values(label ?? {})[0];
  if (named) return named;
  // "people · killed" reads like the articles do; of a share or a sum the words come first.
  const counted = unit && unitLabel(unit);
  const parts = unit && IS_SIZE.test(unit) ? [measure, counted] : [counted, measure];
  return parts.filter(Boolean).join(DOT) || t('measure_none');
}
