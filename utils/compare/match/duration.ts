const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4 };
const SPAN = new RegExp(`\\b(\\d+|${NUMBERS.join('|')})(?: \\w+)? (day|week|month)s\\b`, 'i');

/** The days that words like "in the eleven months" or "over 6 weeks" span; null where they give no number. */
export function daysIn(words: string): number | null {
  const [, count = '', unit = ''] = words.match(SPAN) ?? [];
  const number = numberOf(count);
  const days = DAYS[unit.toLowerCase()];
  return number > 0 && days !== undefined ? number * days : null;
}

const AGO = new RegExp(`\\b(\\d+|${NUMBERS.join('|')}) years (?:ago|earlier|before)\\b`, 'i');

/** The years that words like "five years ago" go back; null where they do not. */
export function yearsAgo(words: string): number | null {
  const [, count = ''] = words.match(AGO) ?? [];
  return numberOf(count) || null;
}

const numberOf = (word: string): number => Number(word) || NUMBERS.indexOf(word.toLowerCase()) + 1;
