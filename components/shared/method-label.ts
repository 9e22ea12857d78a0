import { type MessageKey, t } from '#utils/i18n/translate.ts';

/** How a figure was arrived at, in the reader's language; a method that this version has no words for stands as its pack writes it. */
export function methodLabel(method: string): string {
  const key = `method_${method.replaceAll(/[\s-]/g, '_')}`;
  const label = t(key as MessageKey);
  return label === key ? method.replaceAll('-', ' ') : label;
}
