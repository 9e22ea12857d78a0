import { describe, expect, test } from 'vitest';
import { compileNames, findNames, type NameEntry, openNames } from '../../../../utils/engine/names/names.ts';
import cases from './find-cases.json' with { type: 'json' };

const entry = (text: string, more: Partial<NameEntry> = {}): NameEntry => ({
  entity: 0,
  type: 'place',
  text,
  case: 'exact',
  ...more,
});

function open(entries: readonly NameEntry[]) {
  const index = openNames(compileNames(entries));
  if (!index) throw new Error('not an index');
  return index;
}

describe('where a name stands', () => {
  test.each(cases)('$rule: $alias in $text', ({ alias, text, found, ...rest }) => {
    const rule = rest.case === 'any' ? 'any' : 'exact';
    const spans = findNames(text, [open([entry(alias, { case: rule })])]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});

test('one alias of several entities has them all as senses, the likeliest first', () => {
  const index = open([
    entry('Turin', { entity: 7, prior: 2, type: 'person' }),
    entry('Turin', { entity: 3, prior: 900_000 }),
    entry('Turin', { entity: 4, prior: 5, ambiguous: true, needs: ['q5', 'Fiat works'] }),
  ]);
  const [found] = findNames('Turin', [index]);
  expect(found?.senses.map(({ entity }) => entity)).toEqual([3, 4, 7]);
  expect(found?.senses[1]).toMatchObject({ ambiguous: true, needs: ['q5', 'Fiat works'] });
  expect(found?.senses[2]).toMatchObject({ type: 'person', needs: [] });
  expect(found?.senses[0]?.prior).toBeGreaterThan(900_000 * 0.9);
  expect(found?.senses[0]?.prior).toBeLessThan(900_000 * 1.1);
});

test('an entity is a sense once, however many of its spellings fold to the same', () => {
  const index = open([
    entry('Turin', { prior: 1 }),
    entry('TURIN', { prior: 9 }),
    entry('turin', { case: 'any' }),
  ]);
  expect(findNames('Turin', [index])[0]?.senses).toHaveLength(1);
});

test('shorter names inside longer ones are found too', () => {
  const index = open([
    entry('New Haven'),
    entry('New Haven Bank', { entity: 1 }),
    entry('Haven', { entity: 2 }),
  ]);
  const text = 'the New Haven Bank';
  const spans = findNames(text, [index]).map(({ start, end }) => text.slice(start, end));
  expect(spans).toEqual(['New Haven', 'New Haven Bank', 'Haven']);
});

test('what no text can hold is left out, an empty index finds nothing', () => {
  const index = open([entry('—'), entry(''), entry('Turin '.repeat(65))]);
  expect(index.aliases).toBe(0);
  expect(findNames('Turin — Turin', [index])).toEqual([]);
});

describe('opening', () => {
  const buffer = compileNames([entry('Turin'), entry('New Haven', { entity: 1, needs: ['x'] })]);

  test('bytes that are no index, or not whole, or of another format are not opened', () => {
    const other = buffer.slice(0);
    new Uint32Array(other)[1] = 99;
    expect(openNames(buffer)).not.toBeNull();
    expect(openNames(new ArrayBuffer(0))).toBeNull();
    expect(openNames(new ArrayBuffer(4096))).toBeNull();
    expect(openNames(buffer.slice(0, buffer.byteLength - 4))).toBeNull();
    expect(openNames(other)).toBeNull();
  });

  test('views lie over the bytes themselves', () => {
    expect(openNames(buffer)?.slots.buffer).toBe(buffer);
  });
});

test('ten thousand entities of one name give the likeliest', () => {
  const entries = Array.from({ length: 10_000 }, (_, entity) =>
    entry('Springvale', { entity, prior: entity }),
  );
  const [found] = findNames('Springvale', [open(entries)]);
  expect(found?.senses.length).toBeLessThan(100);
  expect(found?.senses[0]?.prior).toBeGreaterThan(9000);
});
