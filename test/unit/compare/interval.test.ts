import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigures, type Stated } from '#utils/compare/interval.ts';
import { Relation, type Value } from '#utils/model/figure.ts';
import cases from './cases/figures.json' with { type: 'json' };

type Row = readonly [Relation, number | null, number | null, string?];
const figure = ([relation, low, high, written]: Row): Stated => ({
  value: { relation, low, high },
  ...(written ? { written } : {}),
});

test.each(cases)('$a and $b: $relation', ({ a, b, relation, difference }) => {
  expect(compareFigures(figure(a as unknown as Row), figure(b as unknown as Row))).toEqual({
    relation,
    difference,
  });
});

const number = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }).map(n => Number(n.toPrecision(4))),
);
const value: fc.Arbitrary<Value> = fc
  .tuple(fc.constantFrom(...Relation.options), number, number)
  .map(([relation, a, b]) => {
    if (relation === 'vague') return { relation, low: null, high: null };
    if (relation === 'between') return { relation, low: Math.min(a, b), high: Math.max(a, b) };
    if (relation === 'more-than' || relation === 'at-least') return { relation, low: a, high: null };
    if (relation === 'less-than' || relation === 'at-most') return { relation, low: null, high: a };
    return { relation, low: a, high: a };
  });
const stated: fc.Arbitrary<Stated> = fc.record({
  value,
  written: fc.constantFrom('', 'dozens', 'hundreds', '1.50', 'many'),
  direction: fc.constantFrom('up', 'down', null),
  opens: fc.subarray<'up' | 'down'>(['up', 'down']),
});
const exact = (n: number, relation: Relation = 'exact'): Stated => ({ value: { relation, low: n, high: n } });

describe('properties', () => {
  test('comparing is symmetric', () => {
    fc.assert(
      fc.property(stated, stated, (a, b) => {
        expect(compareFigures(a, b)).toEqual(compareFigures(b, a));
      }),
    );
  });

  test('a figure agrees with itself', () => {
    fc.assert(
      fc.property(
        value,
        v => v.relation === 'vague' || compareFigures({ value: v }, { value: v }).relation === 'agree',
      ),
    );
  });

  test('a figure agrees with its own rounding to two digits or more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 2_000_000_000 }),
        fc.integer({ min: 2, max: 9 }),
        (n, digits) => {
          expect(compareFigures(exact(n), exact(Number(n.toPrecision(digits)))).relation).toBe('agree');
        },
      ),
    );
  });

  test('a figure never conflicts with its own rounding, also to one digit, nor with a bound it keeps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 2_000_000_000 }), n => {
        const rounded = Number(n.toPrecision(1));
        expect(compareFigures(exact(n), exact(rounded)).relation).not.toBe('conflict');
        const bound: Relation = n > rounded ? 'more-than' : n < rounded ? 'less-than' : 'exact';
        const low = bound === 'less-than' ? null : rounded;
        const high = bound === 'more-than' ? null : rounded;
        expect(compareFigures(exact(n), { value: { relation: bound, low, high } }).relation).not.toBe(
          'conflict',
        );
      }),
    );
  });

  test('growth is no conflict: a smaller earlier toll, a larger later one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(compareFigures(exact(more), { ...exact(less), opens: ['up'] }).relation).not.toBe('conflict');
        expect(compareFigures(exact(less), { ...exact(more), opens: ['down'] }).relation).not.toBe(
          'conflict',
        );
      }),
    );
  });
});

test('a rise and a fall of one size conflict', () => {
  expect(compareFigures({ ...exact(3), direction: 'up' }, { ...exact(3), direction: 'down' }).relation).toBe(
    'conflict',
  );
});
