import { expect, test } from 'vitest';
import { readText } from '#utils/engine/read.ts';
import cases from './cases.json' with { type: 'json' };

test.each(cases)('$text', ({ text, claims, quantities }) => {
  const reading = readText(text, { speakers: [] });
  expect(reading.claims.map(({ quote }) => quote)).toEqual(claims);
  expect(reading.quantities.map(({ quote }) => quote)).toEqual(quantities);
});
