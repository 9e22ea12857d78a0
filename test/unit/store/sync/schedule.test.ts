import { beforeEach, describe, expect, test } from 'vitest';
import { host, NOW, restart, subscribe, subscription, sync, world } from './harness.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const nextAt = async () => (await subscription())?.nextAt;
const busy = (after: string) => {
  host.between = async () => new Response('', { status: 503, headers: { 'retry-after': after } });
};

describe('when a pack is asked for', () => {
  beforeEach(() => subscribe());

  test('daily, weekly, never: a change counts from the last check', async () => {
    expect(await nextAt()).toBe(NOW + DAY);
    world.now += 2 * HOUR;
    world.schedule = 'weekly';
    await sync.reschedule();
    expect(await nextAt()).toBe(NOW + 7 * DAY);
    world.schedule = 'off';
    await sync.reschedule();
    expect(await nextAt()).toBeNull();
    expect(await sync.nextAt()).toBeNull();
    world.now += 30 * DAY;
    await sync.resume();
    expect(host.asked).toEqual([]);
    await sync.sync('towns');
    expect(host.asked).toHaveLength(1);
    expect(await nextAt()).toBeNull();
  });

  test('a busy host is left alone as long as it asks, also after the schedule or the worker changed', async () => {
    busy('7200');
    await sync.sync('towns');
    expect(await nextAt()).toBe(NOW + 2 * HOUR);
    restart();
    world.schedule = 'weekly';
    await sync.reschedule();
    expect(await nextAt()).toBe(NOW + 2 * HOUR);
    host.asked.length = 0;
    world.now += HOUR;
    await sync.resume();
    expect(host.asked).toEqual([]);
    world.now += HOUR;
    await sync.resume();
    expect(host.asked).toHaveLength(1);
  });

  test('after failures twice as long each time, and as before after a success', async () => {
    const fail = host.between;
    host.between = async () => new Response('', { status: 500 });
    for (const minutes of [15, 30, 60, 120]) {
      await sync.sync('towns');
      expect(await nextAt()).toBe(NOW + minutes * 60_000);
    }
    host.between = fail;
    await sync.sync('towns');
    expect(await nextAt()).toBe(NOW + DAY);
  });

  test('paused it is asked for by hand alone; others keep their time; going on counts from the last check', async () => {
    await sync.pause('towns', true);
    expect(await nextAt()).toBeNull();
    world.now += 40 * DAY;
    await sync.resume();
    expect(host.asked).toEqual([]);
    await sync.reschedule();
    expect(await nextAt()).toBeNull();
    await sync.sync('towns');
    expect(host.asked).toHaveLength(1);
    expect(await nextAt()).toBeNull();
    await sync.pause('towns', false);
    expect(await nextAt()).toBe(world.now + DAY);
  });
});
