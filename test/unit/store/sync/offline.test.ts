import { beforeEach, expect, test } from 'vitest';
import { MemoryPack } from '../pack-fixture.ts';
import {
  downloads,
  errorCode,
  host,
  inUse,
  longNames,
  restart,
  subscribe,
  sync,
  version,
} from './harness.ts';

beforeEach(async () => {
  await subscribe();
  await host.publish(version(2));
  await sync.sync('towns');
  await host.publish(new MemoryPack(3, longNames(40)));
  host.pieceBytes = 150;
});

/** The connection is lost from a step on: a request is a step, and so is each piece of an answer. */
function loseFrom(step: number): () => number {
  let done = 0;
  const next = async () => {
    if (done++ >= step) throw new TypeError('offline');
  };
  host.between = async () => {
    await next();
    return undefined;
  };
  host.piece = next;
  return () => done;
}

test.each([
  { kept: 'nothing of it kept', least: 30, between: () => downloads.held.clear() },
  { kept: 'what came being kept', least: 5, between: () => undefined },
])(
  'offline at each step in turn, $kept: the version in use stays, and in the end the new one comes',
  async ({ least, between }) => {
    let steps = 0;
    for (; (await inUse())[0] === 'towns 2'; steps++) {
      between();
      restart();
      loseFrom(steps);
      await sync.sync('towns');
      if ((await inUse())[0] === 'towns 2') expect(await errorCode()).toBe('sync_unreachable');
    }
    expect(await inUse()).toEqual(['towns 3']);
    expect(await errorCode()).toBeUndefined();
    expect(steps).toBeGreaterThanOrEqual(least);
  },
  240_000,
);
