import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigures, type Stated } from '#utils/compare/interval.ts';
import { convertRange, convertValue } from '#utils/compare/units/convert.ts';
import { SCALE_GROUPS } from '#utils/compare/units/groups/index.ts';
import { fromBase, toBase } from '#utils/compare/units/scale.ts';
import { scaleOf } from '#utils/compare/units/scale-of.ts';
import { Relation } from '#utils/model/figure.ts';

/** Two units of one dimension; `exact` leaves out names that stand for several units. */
const pairOf = (groups: typeof SCALE_GROUPS, exact: boolean) =>
  fc.oneof(
    ...groups.flatMap(({ sizes }) => {
      const units = Object.keys(sizes).filter(unit => !exact || typeof sizes[unit] === 'number');
      return units.length > 1 ? [fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units))] : [];
    }),
  );
const measured = SCALE_GROUPS.filter(({ dimension }) => !dimension.includes('share'));
const anyPair = pairOf(SCALE_GROUPS, false);
const exactPair = pairOf(SCALE_GROUPS, true);
const number = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000_000 }),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }).map(n => Number(n.toPrecision(4))),
);
const exact = (n: number, unit: string): Stated => ({
  value: { relation: 'exact', low: n, high: n },
  unit,
  written: String(n),
});
const bounded = (relation: Relation, n: number, unit: string): Stated => ({
  value: {
    relation,
    low: relation === 'less-than' || relation === 'at-most' ? null : n,
    high: relation === 'more-than' || relation === 'at-least' ? null : n,
  },
  unit,
});
const inUnit = (n: number, unit: string, other: string) => convertRange([n, n], unit, other)[0];

/** In the smaller or the larger of the units that a name stands for: a writer has one system in mind, American or imperial. */
const meant = fc.constantFrom<(0 | 1)[]>(0, 1);
function inMeaning(n: number, unit: string, other: string, which: 0 | 1): number {
  const scaleIn = (name: string) => {
    const scale = scaleOf(name);
    if (!scale) throw new Error(`no scale of ${name}`);
    return { ...scale, size: [scale.size[which], scale.size[which]] } as const;
  };
  return fromBase(scaleIn(other), toBase(scaleIn(unit), [n, n]))[0];
}

describe('figures in two units', () => {
  test('there and back again is the same number', () => {
    fc.assert(
      fc.property(number, exactPair, (n, [unit, other]) => {
        expect(inUnit(inUnit(n, unit, other), other, unit) / n).toBeCloseTo(1, 9);
      }),
    );
  });

  test('there and back again holds the number, where a name stands for several units', () => {
    fc.assert(
      fc.property(number, anyPair, (n, [unit, other]) => {
        const [low, high] = convertRange(convertRange([n, n], unit, other), other, unit);
        expect(low).toBeLessThanOrEqual(n * (1 + 1e-9) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(n * (1 - 1e-9) - 1e-9);
      }),
    );
  });

  test('comparing is symmetric', () => {
    const relation = fc.constantFrom<Relation[]>('exact', 'about', 'more-than', 'at-most', 'less-than');
    fc.assert(
      fc.property(number, number, relation, relation, anyPair, (n, m, one, two, [unit, other]) => {
        const [a, b] = [bounded(one, n, unit), bounded(two, m, other)];
        expect(compareFigures(a, b)).toEqual(compareFigures(b, a));
      }),
    );
  });

  test('a figure agrees with its own conversion, also rounded to two digits or more', () => {
    fc.assert(
      fc.property(
        number,
        anyPair,
        meant,
        fc.integer({ min: 2, max: 12 }),
        (n, [unit, other], which, digits) => {
          const converted = Number(inMeaning(n, unit, other, which).toPrecision(digits));
          fc.pre(converted !== 0);
          expect(compareFigures(exact(n, unit), exact(converted, other)).relation).toBe('agree');
        },
      ),
    );
  });

  test('a measurement never conflicts with its conversion rounded to one digit', () => {
    fc.assert(
      fc.property(number, pairOf(measured, false), meant, (n, [unit, other], which) => {
        const converted = Number(inMeaning(n, unit, other, which).toPrecision(1));
        fc.pre(converted !== 0);
        const rounded = {
          value: { relation: 'exact', low: converted, high: converted },
          unit: other,
        } as const;
        expect(compareFigures(exact(n, unit), rounded).relation).not.toBe('conflict');
      }),
    );
  });

  test('nor any figure with what is shown as its conversion', () => {
    const relation = fc.constantFrom(...Relation.exclude(['between', 'vague']).options);
    fc.assert(
      fc.property(number, relation, anyPair, (n, bound, [unit, other]) => {
        fc.pre(unit !== other);
        const figure = bounded(bound, n, unit);
        const value = convertValue(figure.value, unit, other);
        expect(value).not.toBeNull();
        if (value) expect(compareFigures(figure, { value, unit: other }).relation).not.toBe('conflict');
      }),
    );
  });

  test('in which unit the comparison is asked for makes no difference', () => {
    const pair = pairOf(
      SCALE_GROUPS.filter(({ zeros }) => !zeros),
      true,
    );
    fc.assert(
      fc.property(number, fc.double({ min: 1.6, max: 20, noNaN: true }), pair, (n, times, [unit, other]) => {
        const [a, b] = [exact(n, unit), exact(Number((n * times).toPrecision(6)), unit)];
        const moved = exact(inUnit(b.value.low ?? 0, unit, other), other);
        const [here, there] = [compareFigures(a, b), compareFigures(a, moved)];
        expect(there.difference).toBeCloseTo(here.difference ?? 0, 2);
      }),
    );
  });
});

test.each([
  ['one in five', 20, 21, 'agree'],
  ['one in five', 20, 22, 'differ'],
  ['half', 50, 47, 'differ'],
  ['half', 50, 40, 'conflict'],
  ['nine out of 10', 90, 88, 'agree'],
  ['14 out of 20', 70, 72, 'conflict'],
  ['20 percent', 20, 22, 'conflict'],
])('%s (%d percent) and %d percent: %s', (written, share, percent, relation) => {
  const fraction = {
    value: { relation: 'exact', low: share, high: share },
    unit: 'percent',
    written,
  } as const;
  expect(compareFigures(fraction, exact(percent, 'percent')).relation).toBe(relation);
});

test.each([
  [20, 'metre', 70, 'foot', 'differ'],
  [20, 'metre', 66, 'foot', 'agree'],
  [12_000, 'acre', 4860, 'hectare', 'agree'],
  [12_000, 'acre', 6000, 'hectare', 'conflict'],
  [5000, 'ton', 5000, 'tonne', 'agree'],
  [5120, 'ton', 4100, 'tonne', 'conflict'],
  [104, 'degree Fahrenheit', 40, 'degree Celsius', 'agree'],
  [-20, 'degree Celsius', -4, 'degree Fahrenheit', 'agree'],
  [250, 'case per 100,000 people', 0.25, 'percent', 'agree'],
  [75, 'mile per hour', 120, 'kilometre per hour', 'agree'],
  [18, 'month', 1.5, 'year', 'agree'],
])('%d %s and %d %s: %s', (a, unit, b, other, relation) => {
  expect(compareFigures(exact(a, unit), exact(b, other)).relation).toBe(relation);
});
