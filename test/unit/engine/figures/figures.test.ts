import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDocument } from '#utils/engine/document/make-document.ts';
import { findFigures } from '#utils/engine/figures/find-figures.ts';
import { z } from '#utils/model/zod.ts';
import { write } from './notation.ts';

const Cases = z.array(z.object({ text: z.string(), figures: z.array(z.string()) })).min(1);

const files = globSync(join(import.meta.dirname, 'cases/*.json'));

test('there are case files', () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files.map(file => ({ kind: basename(file, '.json'), file })))('$kind', ({ file }) => {
  test.each(Cases.parse(JSON.parse(readFileSync(file, 'utf8'))))('$text', ({ text, figures }) => {
    expect(findFigures(makeDocument(text)).map(figure => write(text, figure))).toEqual(figures);
  });
});
