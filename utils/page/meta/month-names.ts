const NAMES = new Map<string, ReadonlyMap<string, number>>();

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

function englishNames(): Map<string, number> {
  const names = new Map<string, number>([['sept', 9]]);
  for (const [index, name] of ENGLISH.entries()) names.set(name, index + 1).set(name.slice(0, 3), index + 1);
  return names;
}

/** Month names of a language and of English, long, short and as beside a day, lower case without a final dot → 1–12. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const known = NAMES.get(language);
  if (known) return known;
  const names = englishNames();
  if (language !== 'en' && language !== 'und') addNames(localeOrEnglish(language), names);
  NAMES.set(language, names);
  return names;
}

function addNames(locale: string, names: Map<string, number>): void {
  for (const form of FORMS) {
    const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 10));
      const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
      if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
}

function localeOrEnglish(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
