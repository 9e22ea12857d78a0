import { expect, test } from 'vitest';
import { sourceLink } from '#components/card/source-link.ts';
import type { StatusKind } from '#utils/model/status.ts';
import { reading } from '../../fixtures/reading.ts';

const statement = { by: 'River Watch', url: 'https://river.example/note', date: null, text: 'Read again.' };

test.each<[StatusKind, string | null]>([
  ['fact-checked', statement.url],
  ['pack-status', statement.url],
  ['later-figure', null],
  ['others-agree', null],
])('a note of the kind %s leads to %j', (kind, url) => {
  const [claim] = reading.claims;
  if (!claim) throw new Error('no claim');
  const notes = [{ kind, quote: null, statement }];
  expect(sourceLink({ ...claim, competing: [], notes })).toBe(url);
});
