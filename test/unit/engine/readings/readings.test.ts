import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText, type TextReading } from '#utils/engine/read.ts';
import { writeReading } from './notation.ts';

const folder = join(import.meta.dirname, 'texts');
const names = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .map(file => file.replace('.txt', ''));

/** Whole articles of our own writing, and all that they say. */
describe.each(names)('%s', name => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const expected: Record<keyof TextReading, string[]> = JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8'),
  );

  test.each(['claims', 'quantities', 'attributions'] as const)('%s', what => {
    expect(writeReading(text, readText(text, { speakers: [] }))[what]).toEqual(expected[what]);
  });
});
