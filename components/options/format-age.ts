import { uiLocale } from '#components/shared/locale.ts';

const DAY = 86_400_000;
const STEPS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
] as const;

/** How long ago, in the reader's words: "today", "3 weeks ago". `now` is in milliseconds since 1970, `date` ISO 8601. */
export function formatAge(date: string, now: number): string {
  const age = Math.max(0, now - Date.parse(date));
  const [unit, length] = STEPS.find(([, step]) => age >= step) ?? ['day', DAY];
  return new Intl.RelativeTimeFormat(uiLocale(), { numeric: 'auto' }).format(-Math.floor(age / length), unit);
}
