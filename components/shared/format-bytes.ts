import { uiLocale } from './locale.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A size as readers know it: "812 bytes", "4.3 kB", "12 MB"; a kilobyte is 1,000 bytes. */
export function formatBytes(bytes: number, locale = uiLocale()): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}
