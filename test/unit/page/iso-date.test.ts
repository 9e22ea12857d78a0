import { expect, test } from 'vitest';
import { toIsoDate } from '#utils/page/meta/iso-date.ts';
import cases from './cases/dates.json' with { type: 'json' };

test.each(cases)('$date → $iso', ({ date, language, iso }) =>
  expect(toIsoDate(date, language ?? 'en')).toBe(iso),
);
