import { deepEqual, equal, notEqual, ok, partialDeepStrictEqual } from 'node:assert/strict';
import { format } from 'node:util';

/** As much of Vitest as the engine's tests use; `runner.ts` puts it in the place of `vitest`. */

interface Registered {
  readonly name: string;
  readonly body: () => unknown;
}
export const registered: Registered[] = [];

type Body = (...row: never[]) => unknown;
const groups: string[] = [];

export function describe(name: string, body: () => void): void {
  groups.push(name);
  body();
  groups.pop();
}
export function test(name: string, body: () => unknown): void {
  registered.push({ name: [...groups, name].join(' '), body });
}

const each =
  (one: (name: string, body: () => void) => void) =>
  (rows: readonly unknown[]) =>
  (title: string, body: Body): void => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const name = title.replace(/\$(\w+)/g, (_, key) => String(values[0]?.[key]));
      one(name.includes('%') ? format(name, ...values) : name, () => body(...(values as never[])));
    }
  };
describe.each = each(describe);
test.each = each(test);

/** What JSON holds of a value: an absent property and an undefined one are the same to `toEqual`. */
const plain = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

export const expect = (actual: unknown) => ({
  toBe: (expected: unknown) => equal(actual, expected),
  toBeNull: () => equal(actual, null),
  toEqual: (expected: unknown) => deepEqual(plain(actual), plain(expected)),
  toMatchObject: (expected: object) => partialDeepStrictEqual(plain(actual), plain(expected)),
  toHaveLength: (length: number) => equal((actual as ArrayLike<unknown>).length, length),
  toBeCloseTo: (expected: number, digits: number) =>
    ok(Math.abs(Number(actual) - expected) < 10 ** -digits / 2),
  toBeGreaterThan: (least: number) => ok(Number(actual) > least),
  toBeGreaterThanOrEqual: (least: number) => ok(Number(actual) >= least),
  toBeLessThan: (most: number) => ok(Number(actual) < most),
  not: { toBeNull: () => notEqual(actual, null) },
});
