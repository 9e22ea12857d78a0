import { uiLocale } from './locale.ts';

/** A moment on the reader's own clock: "24 Nov 2026, 21:05". */
export const formatTime = (time: number | string, locale = uiLocale()): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));
