import { describe, expect, test } from 'vitest';
import { WhenceError } from '../../../utils/model/errors.ts';
import { nextCheck } from '../../../utils/packs/sync/schedule.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const HOUR = 3_600_000;
const busy = (asked: string) => new WhenceError('sync_busy', 'packs.example', asked);
const hoursUntil = (
  schedule: 'off' | 'daily' | 'weekly',
  failures = 0,
  error: unknown = null,
  random = 0.5,
): number | null => {
  const next = nextCheck(schedule, { now: NOW, failures, error }, () => random);
  return next === null ? null : (next - NOW) / HOUR;
};

describe('when a host is asked again', () => {
  test('never, daily, weekly', () => {
    expect(['off', 'daily', 'weekly'].map(schedule => hoursUntil(schedule as 'off'))).toEqual([
      null,
      24,
      168,
    ]);
  });
  test('a fifth earlier or later, by chance', () => {
    expect(hoursUntil('daily', 0, null, 0)).toBeCloseTo(24 * 0.8);
    expect(hoursUntil('daily', 0, null, 1)).toBeCloseTo(24 * 1.2);
  });
  test('after failures: a quarter of an hour, twice as long each time, at most a week', () => {
    expect([1, 2, 3, 8, 40].map(failures => hoursUntil('daily', failures))).toEqual([0.25, 0.5, 1, 32, 168]);
  });
  test.each([
    ['7200', 2],
    ['Tue, 24 Nov 2026 15:00:00 GMT', 3],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0.25],
    ['soon', 0.25],
    ['', 0.25],
    ['99999999', 168],
  ])('Retry-After %s', (asked, hours) => {
    expect(hoursUntil('daily', 1, busy(asked))).toBe(hours);
  });
  test('off stays off, whatever failed', () => expect(hoursUntil('off', 3, busy('60'))).toBeNull());
});
