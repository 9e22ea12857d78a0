import { t } from '#utils/i18n/translate.ts';
import type { HedgeKind } from '#utils/model/hedge.ts';
import { snake } from './message-key.ts';

/** What a hedge says, in a few words. */
export function hedgeKindLabel(kind: HedgeKind): string {
  return t(`hedge_${snake(kind)}`);
}
