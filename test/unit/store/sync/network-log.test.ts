import { expect, test } from 'vitest';
import { MANIFEST_FILE } from '#utils/packs/format/source.ts';
import { HOST } from '../memory-host.ts';
import { host, networkLog, requests, subscribe, sync, world } from './harness.ts';

const DAY = 86_400_000;

test('the network log holds every request, newest first, over months', async () => {
  await subscribe();
  world.now += 40 * DAY;
  host.between = async () => {
    throw new TypeError('offline');
  };
  await sync.sync('towns');
  const entries = await networkLog().latest(100);
  expect(entries.map(({ outcome }) => outcome)).toEqual([
    ...['sync_unreachable', 'sync_unreachable'],
    ...Array(5).fill('200'),
  ]);
  expect(entries[0]).toEqual({
    time: '2027-01-03T12:00:00.000Z',
    url: HOST + MANIFEST_FILE,
    bytes: 0,
    outcome: 'sync_unreachable',
  });
  expect(await networkLog().latest(3)).toEqual(entries.slice(0, 3));
  expect([...requests.held.keys()]).toEqual(['2026-11', '2027-01']);
});
