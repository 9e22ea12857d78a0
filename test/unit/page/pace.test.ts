import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from '#utils/page/watch/pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number): void => {
  vi.advanceTimersByTime(milliseconds);
};
const block = (): Element => ({}) as Element;

test('the first change is looked at soon, each further one of a minute later, none later than a second', () => {
  const pace = new Pace(100, 24);
  const pauses: number[] = [];
  for (let batch = 0; batch < 12; batch++) {
    pauses.push(pace.pause());
    pace.begin();
  }
  expect(pauses).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1000, 1000]);
  pass(60_001);
  expect(pace.pause()).toBe(100);
});

test('dear work waits fifty times as long as it took', async () => {
  const pace = new Pace(100, 24);
  await pace.measure(() => pass(1));
  expect(pace.pause()).toBe(100);
  await pace.measure(() => pass(40));
  expect(pace.pause()).toBe(2000);
});

test('a page is given up on after so many batches in one minute, and not for the same number in two', () => {
  const busy = new Pace(100, 3);
  expect([1, 2, 3, 4].map(() => busy.begin())).toEqual([true, true, true, false]);
  const slow = new Pace(100, 3);
  const begun = [1, 2, 3, 4, 5, 6].map(() => {
    pass(21_000);
    return slow.begin();
  });
  expect(begun).toEqual([true, true, true, true, true, true]);
});

test('a block that changes all the time is no news, those beside it are, and after a minute it is again', () => {
  const pace = new Pace(100, 24);
  const [clock, words] = [block(), block()];
  for (let change = 1; change <= 10; change++) expect(pace.news([clock])).toEqual([clock]);
  expect(pace.news([clock, words])).toEqual([words]);
  pass(60_001);
  expect(pace.news([clock])).toEqual([clock]);
});
