import { t } from '#utils/i18n/translate.ts';
import type { StatusKind } from '#utils/model/status.ts';
import { snake } from './message-key.ts';

/** A status note in a few words; what it rests on stands beside it. */
export function statusLabel(kind: StatusKind): string {
  return t(`status_${snake(kind)}`);
}
