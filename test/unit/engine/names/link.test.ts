import { describe, expect, test } from 'vitest';
import { compileNames, findNames, linkNames, openNames } from '../../../../utils/engine/names/names.ts';
import type { NameEntry, NameType } from '../../../../utils/engine/names/types.ts';
import cases from './link-cases.json' with { type: 'json' };
import pack from './link-pack.json' with { type: 'json' };

const entries = pack.flatMap(({ type, aliases }, entity): NameEntry[] =>
  aliases.map(([text, prior, flag, words]) => ({
    entity,
    type: type as NameType,
    text: String(text),
    case: 'exact',
    prior: Number(prior),
    ambiguous: flag === 'ambiguous',
    needs: flag === 'needs' && Array.isArray(words) ? words : [],
  })),
);
const index = openNames(compileNames(entries));
if (!index) throw new Error('not an index');

interface Options {
  readonly country?: string | undefined;
  readonly adjectives?: boolean;
  readonly without?: ReadonlySet<string>;
}

function links(text: string, options: Options = {}): string[] {
  const candidates = findNames(text, [index as NonNullable<typeof index>]);
  const facts = (_pack: number, entity: number) => {
    const row = pack[entity];
    return row && { id: row.id, label: row.label, country: row.country, within: row.within };
  };
  const found = linkNames(text, candidates, { facts, ...options });
  return found.map(({ start, end, entity }) => `${text.slice(start, end)}=${pack[entity]?.id}`);
}

describe('which entity is meant', () => {
  test.each(cases)('$signal: $text', ({ text, country, links: expected }) => {
    expect(links(text, { country })).toEqual(expected);
  });
});

test('demonyms are linked where adjectives are asked for', () => {
  expect(links('Syrian troops left.', { adjectives: true })).toEqual(['Syrian=syria']);
});

test('a signal that is left out no longer decides', () => {
  expect(links('She ran the Boston Marathon twice.', { without: new Set(['longer-name']) })).toEqual([
    'Boston=boston',
  ]);
});

test('links say what spoke for them, strongest first', () => {
  const text = 'A plant in Columbus, Ohio, closed.';
  const [first] = linkNames(text, findNames(text, [index]), { facts: (_, entity) => pack[entity] });
  expect(first?.because[0]).toBe('qualifier');
});

test('links are in order and never overlap', () => {
  const text = cases.map(({ text: part }) => part).join(' ');
  const found = linkNames(text, findNames(text, [index]), { facts: (_, entity) => pack[entity] });
  for (const [at, link] of found.entries())
    expect(link.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
});
