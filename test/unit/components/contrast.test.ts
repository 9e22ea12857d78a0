import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const TOKENS = readFileSync(join(import.meta.dirname, '../../../components/shared/tokens.css'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

/** Relative luminance (WCAG 2.2) of a colour #rrggbb. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function tokenOf(name: string, scheme: (typeof SCHEMES)[number]): string {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS) ?? [];
  return scheme === 'light' ? light : dark;
}

/** What is drawn on what, and the least contrast it needs: 4.5 for words, 3 for lines, dots and the edges of controls. */
const PAIRS: readonly [drawn: string, on: string, least: number][] = [
  ...(['paper', 'raised', 'wash'] as const).flatMap<[string, string, number]>(on => [
    ['ink', on, 4.5],
    ['ink-soft', on, 4.5],
    ['accent', on, 4.5],
    ['rule-strong', on, 3],
  ]),
  ['on-accent', 'accent', 4.5],
  ['paper', 'ink', 4.5],
  ['paper', 'rule-strong', 3],
];

describe.each(SCHEMES)('in %s', scheme => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (drawn, on, least) => {
    expect(contrast(tokenOf(drawn, scheme), tokenOf(on, scheme))).toBeGreaterThanOrEqual(least);
  });
});
