import { setMessageSource } from '#utils/i18n/translate.ts';
import de from '../../../public/_locales/de/messages.json' with { type: 'json' };

/** Messages as a browser in German would answer. */
export function useGerman(): void {
  const messages: Record<string, { message: string }> = de;
  document.documentElement.lang = 'de';
  setMessageSource((key, filled) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => filled[Number(n) - 1] ?? ''),
  );
}
