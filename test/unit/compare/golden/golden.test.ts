import { expect, test } from 'vitest';
import { goldenLibrary } from './golden-library.ts';
import pages from './pages.json' with { type: 'json' };
import { type Golden, score } from './score.ts';

/** Pairs that must be found, and no others: a figure set beside the wrong count is worse than one left alone. */
const PRECISION = 0.98;
const RECALL = 0.85;

test('figures meet the counts they are about, on pages of many topics', async () => {
  const { precision, recall, report } = await score(pages as unknown as Golden[], goldenLibrary);
  expect(precision, report).toBeGreaterThanOrEqual(PRECISION);
  expect(recall, report).toBeGreaterThanOrEqual(RECALL);
});
