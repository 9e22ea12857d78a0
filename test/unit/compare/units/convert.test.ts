import { describe, expect, test } from 'vitest';
import { commonScales, convertRange, convertValue } from '#utils/compare/units/convert.ts';
import { SCALE_GROUPS } from '#utils/compare/units/groups/index.ts';
import { scaleOf } from '#utils/compare/units/scale-of.ts';
import { UNITS } from '#utils/engine/figures/units/table.ts';
import cases from '../cases/units.json' with { type: 'json' };

describe('what units are to one another', () => {
  test.each(cases.equal as [number, string, number, string][])(
    '%d %s is %d %s',
    (number, unit, same, other) => {
      const [low, high] = convertRange([number, number], unit, other);
      expect(low).toBeCloseTo(same, 9);
      expect(high).toBeCloseTo(same, 9);
    },
  );

  test.each(cases.between as [number, string, number, number, string][])(
    '%d %s is %d to %d %s: texts mean several units by the name',
    (number, unit, low, high, other) => {
      const converted = convertRange([number, number], unit, other);
      expect(converted[0]).toBeCloseTo(low, 6);
      expect(converted[1]).toBeCloseTo(high, 6);
    },
  );

  test.each(cases.apart as [string, string][])('%s is not converted into %s', (unit, other) => {
    expect(commonScales(unit, other)).toBeNull();
    expect(convertValue({ relation: 'exact', low: 1, high: 1 }, unit, other)).toBeNull();
  });
});

test('every unit with a size is one that the engine reads', () => {
  const read = new Set([...UNITS.words.values(), ...UNITS.signs.values()].map(({ name }) => name));
  const unknown = SCALE_GROUPS.flatMap(({ sizes }) => Object.keys(sizes))
    .map(unit => unit.replace(/^(?:square|cubic) /, ''))
    .filter(unit => !read.has(unit));
  expect(unknown).toEqual([]);
});

test('each unit belongs to one dimension', () => {
  const units = SCALE_GROUPS.flatMap(({ sizes }) => Object.keys(sizes));
  expect(new Set(units).size).toBe(units.length);
  expect(units.every(unit => scaleOf(unit) !== null)).toBe(true);
});

describe('a value in another unit', () => {
  test.each([
    [{ relation: 'exact', low: 210_000, high: 210_000 }, 'acre', 'hectare', ['exact', 85_000, 85_000]],
    [{ relation: 'more-than', low: 10, high: null }, 'mile', 'kilometre', ['more-than', 16.1, null]],
    [
      { relation: 'at-most', low: null, high: 90 },
      'degree Fahrenheit',
      'degree Celsius',
      ['at-most', null, 32.2],
    ],
    [{ relation: 'between', low: 1, high: 2 }, 'barrel', 'litre', ['between', 159, 318]],
    [{ relation: 'exact', low: 5000, high: 5000 }, 'ton', 'tonne', ['between', 4540, 5080]],
    [{ relation: 'exact', low: -40, high: -40 }, 'degree Celsius', 'degree Fahrenheit', ['exact', -40, -40]],
  ] as const)('%o %s in %s', (value, unit, other, [relation, low, high]) => {
    expect(convertValue(value, unit, other)).toEqual({ relation, low, high });
  });

  test('a vague amount has none', () => {
    expect(convertValue({ relation: 'vague', low: null, high: null }, 'acre', 'hectare')).toBeNull();
  });
});
