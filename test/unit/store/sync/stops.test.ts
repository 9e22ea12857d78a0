import { expect, test, vi } from 'vitest';
import type { Files } from '#utils/store/files/files.ts';
import { MemoryPack } from '../pack-fixture.ts';
import {
  downloads,
  files,
  host,
  inUse,
  longNames,
  restart,
  store,
  subscribe,
  subscription,
  sync,
} from './harness.ts';

/** A worker that is stopped lets go of its locks. */
const lock = vi.hoisted(() => ({ queues: new Map<string, Promise<unknown>>() }));
vi.mock('#utils/store/lock.ts', () => ({
  exclusively: (name: string, work: () => Promise<unknown>) => {
    const turn = (lock.queues.get(name) ?? Promise.resolve()).then(work, work);
    lock.queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  },
}));

/** After so many steps nothing more happens in this life of the worker. */
class Life {
  left: number;
  readonly ended = Promise.withResolvers<void>();

  constructor(left: number) {
    this.left = left;
  }

  async step(): Promise<void> {
    if (this.left-- > 0) return;
    this.ended.resolve();
    await new Promise(() => {});
  }

  readonly wrap = (inner: Files): Files => ({
    names: () => this.step().then(() => inner.names()),
    read: name => this.step().then(() => inner.read(name)),
    write: (name, content) => this.step().then(() => inner.write(name, content)),
    remove: name => this.step().then(() => inner.remove(name)),
  });
}

/** Stops the worker at a step of the sync to a version; resolves to false where the sync was quicker. */
async function syncAndStop(step: number): Promise<boolean> {
  const life = new Life(step);
  lock.queues.clear();
  restart(life.wrap);
  host.between = async () => {
    await life.step();
    return undefined;
  };
  host.piece = () => life.step();
  const isDone = await Promise.race([
    sync.sync('towns').then(() => true),
    life.ended.promise.then(() => false),
  ]);
  return !isDone;
}

async function takeUp(): Promise<void> {
  const life = new Life(Number.POSITIVE_INFINITY);
  lock.queues.clear();
  restart(life.wrap);
  host.between = async () => undefined;
  host.piece = async () => undefined;
  await store.check(false);
  await sync.resume();
}

test('stopped at each of 200 steps and more: the sync ends by itself, nothing is lost or half there, no file comes more than twice', async () => {
  await subscribe();
  host.pieceBytes = 25;
  let stopped = 0;
  for (let step = 0; ; step++) {
    const version = step + 2;
    await host.publish(new MemoryPack(version, longNames(40, version * 100), { bridges: version }));
    host.asked.length = 0;
    const isStopped = await syncAndStop(step);
    if (isStopped) stopped++;
    const begun = (await subscription())?.underWay === true || (await inUse())[0] === `towns ${version}`;
    await takeUp();
    if (!begun) await sync.sync('towns');
    expect(await inUse()).toEqual([`towns ${version}`]);
    expect((await subscription())?.error).toBeNull();
    expect(downloads.held.size).toBe(0);
    expect((await store.list())[0]?.previous?.version).toBe(version - 1);
    const kept = new Set([...files.held.keys()].map(name => name.split('/')[0]));
    expect(kept.size).toBe(2);
    for (const file of new Set(host.asked))
      if (file.endsWith('.gz'))
        expect(host.asked.filter(path => path === file).length).toBeLessThanOrEqual(2);
    if (!isStopped) break;
  }
  expect(stopped).toBeGreaterThanOrEqual(200);
}, 400_000);
