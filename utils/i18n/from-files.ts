import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { setMessageSource } from './translate.ts';

/** Messages from the English file, for the command line and for tests: what the browser would answer. */
export function useEnglishMessages(): void {
  const messages: Record<string, { message: string }> = en;
  setMessageSource((key, substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
  );
}
