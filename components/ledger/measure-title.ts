import { DOT } from '#components/shared/dot.ts';
import { unitLabel } from '#components/shared/unit-label.ts';
import { t } from '#utils/i18n/translate.ts';
import type { GroupFacts, RecordGroup } from './group-records.ts';

/** What a group counts: as its pack names it, else by the unit and the articles' own words. */
export function measureTitle(
  { unit, measure }: Pick<RecordGroup, 'unit' | 'measure'>,
  label: GroupFacts['label'],
): string {
  const named = label?.[t('locale')] ?? label?.en ?? Object.values(label ?? {})[0];
  return named ?? ([unit && unitLabel(unit), measure].filter(Boolean).join(DOT) || t('measure_none'));
}
