import en from '../../../public/_locales/en/messages.json' with { type: 'json' };

const MARKED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ö',
};
/** Keys that are read by the program, not by people. */
const TAGS = new Set(['locale', 'text_direction']);
const GROWTH = 0.4;

/**
 * Turns the English messages into those of a language that nobody speaks: as far as words go longer by two fifths, with marked
 * letters, right to left. What still reads as plain English is no message; what breaks has too little room. Undone by the result.
 */
export function usePseudoLocale(): () => void {
  const messages: Record<string, { message: string }> = en;
  const before = Object.entries(messages).map(([key, { message }]) => [key, message] as const);
  for (const [key, message] of before) if (!TAGS.has(key)) messages[key] = { message: pseudo(message) };
  messages.text_direction = { message: 'rtl' };
  document.documentElement.dir = 'rtl';
  return () => {
    for (const [key, message] of before) messages[key] = { message };
    document.documentElement.dir = 'ltr';
  };
}

function pseudo(message: string): string {
  const marked = message.replace(/[aeiouAEO]/g, letter => MARKED[letter] ?? letter);
  return `${marked}${' ~~~~~'.repeat(Math.ceil((message.length * GROWTH) / 6))}`;
}
