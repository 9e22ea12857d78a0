import { expect, test } from 'vitest';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import { findFigures } from '#utils/engine/figures/find-figures.ts';
import { isFuture } from '#utils/engine/measures/future.ts';
import { measuresOf } from '#utils/engine/measures/measure.ts';
import cases from './cases.json' with { type: 'json' };

test.each(cases)('$text', ({ text, measures, future }) => {
  const document = makeDocument(text);
  const figures = findFigures(document);
  expect(measuresOf(document, figures)).toEqual(measures);
  expect(figures.map(figure => isFuture(document, figure))).toEqual(future);
});
