import { t } from '#utils/i18n/translate.ts';
import type { SourceKind } from '#utils/model/source.ts';
import { snake } from './message-key.ts';

/** The kind of a source in the reader's language. */
export function sourceKindLabel(kind: SourceKind): string {
  return t(`source_kind_${snake(kind)}`);
}
