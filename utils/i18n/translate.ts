import type en from '../../public/_locales/en/messages.json';

/** A key of `_locales`; English is the list of keys, other locales may miss some and fall back to it. */
export type MessageKey = keyof typeof en;

export type MessageSource = (key: string, substitutions: string[]) => string;

let source: MessageSource = () => '';

/** Every entry point says once where its messages come from: the browser (`from-browser.ts`) or the file (`from-files.ts`). */
export function setMessageSource(next: MessageSource): void {
  source = next;
}

/** The message in the reader's language, placeholders `$1`, `$2` … filled in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return source(key, substitutions.map(String)) || key;
}

/** The message of the right plural form: `key_one`, `key_other` …; the number is `$1`. */
export function tCount(key: string, count: number, locale: string, ...more: (string | number)[]): string {
  const form = new Intl.PluralRules(locale).select(count);
  const filled = [new Intl.NumberFormat(locale).format(count), ...more.map(String)];
  return source(`${key}_${form}`, filled) || source(`${key}_other`, filled) || key;
}
