const NAMES = new Map<string, ReadonlyMap<string, number>>();

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Month names of a language and of English, long, short and as beside a day, lower case without a final dot → 1–12. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = NAMES.get(language);
  if (known) return known;
  const names = new Map<string, number>([['sept', 9]]);
  for (const locale of [language, 'en'])
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(localeOrEnglish(locale), { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2020, month - 1, 10));
        const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  NAMES.set(language, names);
  return names;
}

function localeOrEnglish(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
